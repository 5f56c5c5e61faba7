import type {EventTypeName} from "../model/event.ts"
import type {EventType} from "./event-type.ts"
import {abduction} from "./abduction.ts"
import {accusation} from "./accusation.ts"
import {advance} from "./advance.ts"
import {agreement} from "./agreement.ts"
import {aid} from "./aid.ts"
import {airStrike} from "./air-strike.ts"
import {appointment} from "./appointment.ts"
import {armsTransfer} from "./arms-transfer.ts"
import {assessment} from "./assessment.ts"
import {background} from "./background.ts"
import {breakOff} from "./break-off.ts"
import {capture} from "./capture.ts"
import {ceasefire} from "./ceasefire.ts"
import {chemicalAttack} from "./chemical-attack.ts"
import {clash} from "./clash.ts"
import {concession} from "./concession.ts"
import {condemnation} from "./condemnation.ts"
import {confiscation} from "./confiscation.ts"
import {cooperation} from "./cooperation.ts"
import {coup} from "./coup.ts"
import {crackdown} from "./crackdown.ts"
import {cyberAttack} from "./cyber-attack.ts"
import {demand} from "./demand.ts"
import {deployment} from "./deployment.ts"
import {deportation} from "./deportation.ts"
import {destruction} from "./destruction.ts"
import {detention} from "./detention.ts"
import {disinformation} from "./disinformation.ts"
import {displacement} from "./displacement.ts"
import {droneStrike} from "./drone-strike.ts"
import {easing} from "./easing.ts"
import {election} from "./election.ts"
import {evacuation} from "./evacuation.ts"
import {exercise} from "./exercise.ts"
import {exploitation} from "./exploitation.ts"
import {explosion} from "./explosion.ts"
import {expulsion} from "./expulsion.ts"
import {failure} from "./failure.ts"
import {fortification} from "./fortification.ts"
import {groundAssault} from "./ground-assault.ts"
import {handover} from "./handover.ts"
import {holding} from "./holding.ts"
import {interception} from "./interception.ts"
import {investigation} from "./investigation.ts"
import {killing} from "./killing.ts"
import {lawsuit} from "./lawsuit.ts"
import {looting} from "./looting.ts"
import {loss} from "./loss.ts"
import {mediation} from "./mediation.ts"
import {missileStrike} from "./missile-strike.ts"
import {mobilisation} from "./mobilisation.ts"
import {offer} from "./offer.ts"
import {prisonerTaking} from "./prisoner-taking.ts"
import {promise} from "./promise.ts"
import {protest} from "./protest.ts"
import {recognition} from "./recognition.ts"
import {rejection} from "./rejection.ts"
import {release} from "./release.ts"
import {repulse} from "./repulse.ts"
import {restriction} from "./restriction.ts"
import {sabotage} from "./sabotage.ts"
import {sanction} from "./sanction.ts"
import {sexualViolence} from "./sexual-violence.ts"
import {shelling} from "./shelling.ts"
import {shooting} from "./shooting.ts"
import {siege} from "./siege.ts"
import {statement} from "./statement.ts"
import {statistic} from "./statistic.ts"
import {support} from "./support.ts"
import {talks} from "./talks.ts"
import {threat} from "./threat.ts"
import {torture} from "./torture.ts"
import {trial} from "./trial.ts"
import {ultimatum} from "./ultimatum.ts"
import {violation} from "./violation.ts"
import {violentAttack} from "./violent-attack.ts"
import {visit} from "./visit.ts"
import {warning} from "./warning.ts"
import {weaponTest} from "./weapon-test.ts"
import {withdrawal} from "./withdrawal.ts"
import {wounding} from "./wounding.ts"

/** Every event type there is; to add one: a file beside this one and a line here. */
export const eventTypes: readonly EventType[] = [
  groundAssault,
  clash,
  advance,
  repulse,
  withdrawal,
  capture,
  loss,
  holding,
  siege,
  shelling,
  airStrike,
  missileStrike,
  droneStrike,
  interception,
  explosion,
  chemicalAttack,
  shooting,
  violentAttack,
  killing,
  wounding,
  destruction,
  sabotage,
  looting,
  cyberAttack,
  prisonerTaking,
  detention,
  trial,
  torture,
  sexualViolence,
  abduction,
  release,
  handover,
  deportation,
  displacement,
  evacuation,
  exploitation,
  mobilisation,
  deployment,
  fortification,
  exercise,
  weaponTest,
  armsTransfer,
  talks,
  visit,
  mediation,
  agreement,
  promise,
  offer,
  ceasefire,
  violation,
  failure,
  demand,
  ultimatum,
  concession,
  easing,
  rejection,
  threat,
  warning,
  accusation,
  condemnation,
  investigation,
  lawsuit,
  sanction,
  breakOff,
  expulsion,
  restriction,
  confiscation,
  crackdown,
  disinformation,
  aid,
  support,
  recognition,
  cooperation,
  protest,
  coup,
  election,
  appointment,
  statement,
  statistic,
  assessment,
  background
]

const byName = new Map(eventTypes.map((type) => [type.name, type]))

export function eventType(name: EventTypeName): EventType | undefined {
  return byName.get(name)
}
