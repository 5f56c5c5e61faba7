import {type EventVocabulary, indexEventWords} from "../event-words.ts"

const classes = {
  place: `village, town, city, settlement, hamlet, suburb, district, neighbourhood, neighborhood, region, province, oblast,
    territory, area, land, kilometre, kilometer, position, stronghold, base, airport, airfield, hill, height, ridge, bridge,
    bridgehead, road, highway, crossing, checkpoint, island, capital, outskirts, quarter, block, street, building, station,
    plant, factory, mine, dam, port, barracks, garrison, fort, fortress, junction, enclave, pocket, outpost, border, front,
    half, part, control, camp, hospital, school, church, headquarters, river, bank, shore, coast, line, valley, forest`,
  troops: `troop, soldier, force, army, unit, brigade, battalion, regiment, division, company, platoon, detachment, column,
    convoy, tank, vehicle, paratrooper, marine, fighter, militant, militiaman, militia, rebel, guerrilla, insurgent, jihadist,
    group, police, reservist, contingent, peacekeeper, commando, gunman, navy, fleet, ship, warship, armour, armor, infantry,
    reinforcement, guard, military, mercenary, defender, attacker, invader, separatist, partisan, conscript, recruit,
    personnel, sniper, troops, cavalry, legion, corps, squad, garrison`,
  fighter: `soldier, troop, fighter, militant, serviceman, serviceperson, conscript, pilot, officer, sniper, mercenary,
    militiaman, rebel, guerrilla, insurgent, paratrooper, marine, combatant, guard, commander, crew, general, colonel`,
  munition: `shell, rocket, mortar, artillery, round, projectile, howitzer, munition, grad, gun, cannon, barrage, salvo,
    himars, flamethrower, phosphorus, bomblet`,
  missile: `missile, kalibr, iskander, scud, tochka-u, cruise, warhead`,
  drone: `drone, uav, quadcopter, shahed, bayraktar, drones`,
  aircraft: `aircraft, jet, warplane, plane, helicopter, bomber, airplane, fighter-bomber, gunship, airforce, aviation`,
  airborne: `aircraft, jet, warplane, plane, helicopter, bomber, airplane, drone, uav, missile, rocket, su-25, su-30, su-24,
    su-27, su-34, su-35, il-76, mi-24, mi-8, mig-29, balloon, gunship, fighter, projectile, round`,
  bomb: `bomb, ied, explosive, charge, device, mine, landmine, grenade, booby-trap, blast, explosion, car, vest`,
  gunfire: `gun, rifle, pistol, handgun, kalashnikov, sniper, gunfire, bullet, machine-gun, shotgun, firearm`,
  blade: `knife, machete, sword, axe, stone, stick, club, baton, hammer, spear, arrow`,
  person: `civilian, people, person, man, woman, child, boy, girl, resident, villager, passer-by, pedestrian, journalist,
    reporter, worker, activist, student, teacher, doctor, nurse, priest, monk, driver, passenger, family, youth, teenager,
    protester, protestor, demonstrator, marcher, supporter, opponent, leader, minister, president, mayor, governor, official,
    politician, lawmaker, candidate, editor, dissident, member, suspect, engineer, aid-worker, inhabitant, refugee, guard,
    policeman, victim, mother, father, son, daughter, brother, sister, wife, husband, pilgrim, tourist, citizen, national,
    militant, fighter, soldier, officer, troop, rebel, serviceman, crew, sailor, pilot, general, colonel, commander, dozen,
    hundred, thousand, him, her, them, me, us, himself, themselves, dead, medic, firefighter, detainee, prisoner, hostage,
    paramedic, trader, farmer, infant, baby, pensioner, other, chief, deputy, envoy, ambassador, negotiator, spokesman`,
  captive: `prisoner, pow, captive, hostage, detainee, inmate, convict, abductee, internee`,
  body: `body, remains, corpse, remain, dead, coffin`,
  building: `building, house, home, apartment, hospital, school, church, mosque, plant, factory, refinery, depot, warehouse,
    bridge, station, substation, airfield, base, headquarters, bunker, infrastructure, facility, pipeline, road, railway, port,
    kindergarten, block, office, shop, market, property, dam, tower, village, town, city, museum, monastery, dormitory, hotel,
    theatre, theater, storage, hangar, runway, power, grid, site, embassy, terminal, cathedral, centre, center, camp, position`,
  vehicle: `tank, vehicle, ship, boat, vessel, frigate, cruiser, warship, truck, car, bus, train, convoy, column, carrier,
    equipment, howitzer, launcher, system, ammunition, weapon, radar, battery, helicopter, aircraft, jet, plane, ferry,
    tanker, submarine, armour, armor, apc, gun, dump, depot, unit, battalion, regiment, tug, barge, weaponry, hardware`,
  weaponry: `weapon, arm, arms, tank, ammunition, howitzer, missile, rocket, jet, aircraft, himars, weaponry, munition,
    hardware, rifle, shell, armour, launcher, javelin, stinger, helicopter, drone, defence, defense, artillery, submarine`,
  goods: `aid, food, supply, medicine, grant, loan, relief, dollar, euro, fund, funding, money, shelter, asylum, water,
    assistance, package, help, donation, tonne, ton, wheat, blanket, clothing, tent, rice, fuel, credit, yen, pound, mark,
    compensation, support, cash, million, billion, medication, generator, parcel, meal, worth, refuge, protection`,
  restriction: `sanction, embargo, ban, curfew, blockade, restriction, emergency, tariff, siege, moratorium, law, censorship,
    limit, closure, freeze, quota, control, prohibition, curb, martial, duty, measure, penalty`,
  relation: `relation, relations, tie, link, contact, friendship, alliance, partnership, cooperation`,
  talks: `talk, negotiation, dialogue, meeting, conversation, consultation, discussion, conference, summit, contact, hearing,
    session, contacts, call, phone, view, bargaining, deal, process, exchange, mediation`,
  attack: `attack, assault, offensive, counteroffensive, counterattack, raid, strike, advance, push, incursion, invasion,
    breakthrough, attempt, storm, offensive, charge, ambush, landing, thrust, wave`,
  pact: `agreement, deal, treaty, pact, accord, memorandum, contract, protocol, truce, convention, declaration, ceasefire,
    cease-fire, settlement, mou, charter, communiqué, communique, decree, compromise, consensus, understanding`,
  truce: `ceasefire, cease-fire, truce, armistice, silence`,
  norm: `ceasefire, cease-fire, truce, agreement, law, treaty, right, rights, border, airspace, sovereignty, convention,
    resolution, constitution, obligation, accord, armistice, embargo, norm, rule, deal, pact, integrity`,
  demand: `demand, call, request, appeal, proposal, offer, plan, plea, idea, suggestion, invitation, ultimatum, condition,
    resolution, bid, term, amendment, bill, draft, deal, possibility, application, initiative, pressure, motion, petition`,
  crowd: `protester, protestor, demonstrator, demonstration, crowd, marcher, rally, rioter, protest, student, march, gathering,
    striker, activist, assembly, mob`,
  road: `road, highway, street, bridge, traffic, motorway, border, railway, entrance, crossing, rail, port, transport, route`,
  diplomat: `diplomat, attaché, attache, ambassador, inspector, journalist, envoy, consul, observer, staff, monitor,
    correspondent, agency, worker, spy, delegation, mission, personnel, citizen, national, embassy`,
  office: `minister, president, premier, chief, head, ambassador, commander, secretary, director, chairman, governor, mayor,
    judge, speaker, general, envoy, successor, cabinet, government, spokesman, leader`,
  party: `side, party, government, delegation, country, state, leader, president, minister, counterpart, official, rebel,
    envoy, ministry, ambassador, negotiator, group, faction, king, premier, chancellor, prince, commander, mediator,
    secretary, representative, administration, opposition, coalition, ally, partner, counterparts, pope, emperor, kingdom`,
  trade: `trade, aid, assistance, import, export, flight, loan, funding, fund, link, airspace, border, gas, oil, cooperation,
    visa, account, asset, membership, shipment, supply, subsidy, grant, support, sale, electricity, service, mission`,
  crime: `crime, treason, murder, fraud, terrorism, corruption, espionage, genocide, rape, manslaughter, offence, offense,
    assault, theft, charge, homicide, sedition, extremism, battery, bribery, spying`
}

const wordsByType: EventVocabulary["byType"] = {
  "ground-assault": [
    {
      verbs: `attack - @aircraft|@drone|@missile|heart|panic|critic|review|reviewer|pig|dog|bear|shark|virus, assault, storm, charge at, ambush, invade, attack with, assail, set upon,
        press attack, overrun - @place, @troops > strike - @aircraft|@munition|@missile|@drone, break through + line|position|defence|defense|front|lines,
        breach + line|defence|defense|perimeter, penetrate + line|region|defence|defense|territory|@place,
        open + front, go on offensive, go on + offensive, conduct + operation, carry out + operation, launch + operation, begin + operation,
        repeat + attack, face + attack, withstand + attack, cross + river|border|dnieper, force + river|crossing, strike back`,
      nouns: `attack - heart|panic|asthma, assault, ambush, onslaught, storming, incursion, ground operation, military operation, special operation,
        combat operation, offensive operation, ground attack, hostility, aggression, military action, military campaign, campaign + @place,
        breakthrough, blitz, infiltration, terrorist attack, terror attack, river crossing, hostilities`
    },
    {
      mode: "offensive",
      verbs: `launch + offensive, open + offensive, mount + offensive, resume + offensive, press + offensive, continue + offensive`,
      nouns: `offensive, military offensive, ground offensive, thrust`
    },
    {
      mode: "counterattack",
      verbs: `counterattack, counter-attack`,
      nouns: `counterattack, counter-attack, counteroffensive, counter-offensive, counterassault`
    },
    {mode: "invasion", verbs: `invade`, nouns: `invasion, incursion`},
    {
      mode: "raid",
      verbs: `raid - home|house|office|flat|apartment`,
      nouns: `ground raid, commando raid, cross-border raid, sabotage group`
    },
    {
      mode: "attempt",
      verbs: `try|attempt|seek + capture|seize|take|break|storm|encircle|advance|push|recapture|retake|enter|cross|penetrate|land|conquer|surround,
        fail + capture|seize|take|break|storm|encircle|advance|recapture|retake`,
      nouns: `attempt + capture|seize|take|break|storm|encircle|advance|recapture|retake|cross|encapsulate|land, attempted breakthrough, bid + capture|seize|retake`
    }
  ],
  clash: [
    {
      verbs: `clash, fight - cancer|disease|fire|poverty|corruption|inflation|place|climate|title, skirmish, exchange + fire|shot, battle - cancer|inflation|fire,
        engage in + fighting|battle|combat, do battle, duel, fight back, engage + enemy|force|troop|unit, wage + war|battle, combat + militant|insurgent|terrorist, trade + fire, return + fire`,
      nouns: `fighting, clash, fight, combat, firefight, gunfight, gunbattle, gun battle, hostilities, shootout, street fighting, exchange + fire|shot,
        warfare, confrontation, engagement, crossfire, infighting, fierce resistance, resistance`
    },
    {mode: "skirmish", nouns: `skirmish`},
    {mode: "battle", nouns: `battle, tank battle`}
  ],
  advance: [
    {
      verbs: `advance - cause|agenda|science|career|technology|knowledge|medicine|team|theory|research, advance + @place|kilometre|kilometer|km|mile, push + @place|kilometre|kilometer, push toward|towards|into|forward|deeper, march on|into|toward|towards,
        @troops > move into|toward|towards|closer|forward|through, @troops > approach|reach|near, @troops > cross, breach + outskirts, close in, gain + ground|foothold, edge closer, inch forward, press on|forward,
        reach + @place - agreement|deal|consensus, drive into|toward|towards, thrust forward|into, make + advance|headway|gain|inroad, cross into, expand + bridgehead|control, establish + foothold|bridgehead, roll into, consolidate + gain|position|foothold`,
      nouns: `advance, advancement, push + @place, progression, march + @place, foothold, inroad`
    },
    {
      mode: "entry",
      verbs: `@troops > enter, enter + @place - @person|office|parliament|race|market, enter + outskirts|suburb|village|centre|center|city|town|settlement|area|plant, break into + @place - server|network|computer|system|home|house, penetrate + outskirts|suburb, push into + suburb|outskirts`,
      nouns: `entry + @place`
    },
    {
      mode: "landing",
      verbs: `@troops > land, land + @troops, parachute, disembark`,
      nouns: `amphibious landing, airborne landing, landing + @troops, air assault`
    },
    {
      mode: "gain",
      verbs: `make + gain, make + progress + @troops|@place`,
      nouns: `territorial gain, gain - weight|market|price|share|electoral, ground gain, minimal gain, additional gain`
    }
  ],
  repulse: [
    {
      verbs: `repel + @attack|@troops|enemy, repulse, push back, beat back, drive back, throw back, fend off, ward off, thwart + @attack, foil + @attack, drive off, stave off, rebuff + @attack,
        halt + @attack, stop + @attack|@troops|column, prevent + advance|capture|encirclement|breakthrough, stall + @attack, blunt + @attack, contain + @attack, force back, hold off + @attack|@troops, resist + @attack|force|advance, defeat + @troops|@attack|force|column, rout, drive out, expel + @troops`,
      nouns: `repulsion, repulse, rout, defeat + @troops`
    }
  ],
  withdrawal: [
    {
      verbs: `withdraw - bill|candidacy|application|offer|money|dollar|euro|support|statement|name|ambassador|product, retreat, pull out - gun|knife|pistol, pull back, fall back, redeploy from, abandon + position|@place, evacuate + position, leave + position,
        @troops > leave, leave + @place + @troops, desert, rejoin + force|body, tow back, vacate, @troops > flee, @troops > escape, disengage, @troops > return, move out, relinquish + control|@place, pull + @troops, regroup, demobilise, demobilize, cede + @place|position, ship out, exit + @place, @troops > depart, @troops > abandon`,
      nouns: `withdrawal - bill|candidacy|money, retreat, return + convoy|@troops, pullout, pull-out, pullback, disengagement, troop pullout, demobilisation, demobilization, redeployment, exodus + @troops, regrouping`
    },
    {
      mode: "surrender",
      verbs: `surrender, lay down + arm|arms|weapon, give up + arm|weapon|fight, capitulate, disarm, put down + weapon|arm, hand in + weapon, decommission + weapon|arm`,
      nouns: `surrender, capitulation, disarmament`
    }
  ],
  capture: [
    {
      verbs: `capture - attention|imagination|mood|light|moment|image|video, seize - opportunity|chance|moment|drug|cocaine|phone|computer, conquer, occupy, overrun, take + @place - part|place|hour|day|action|position|office|step|time|care|line|look, take over + @place|@building|control|government|power, take + control|possession, take up + village|town,
        gain + control, assume + control|command, establish + control, secure + village|town|airport|bridge|city|area|@place, annex, wrest, grab + land|territory|village, clear + village|town|neighbourhood|building, @troops|@party > capture - @person, @troops > seize + @place|@building,
        set up + flag, raise + flag, hoist + flag, bring under + control, come under + control, win + control, claim + village|town|control`,
      nouns: `capture + @place, seizure + @place, conquest, occupation, annexation, takeover, land grab, taking + @place`
    },
    {
      mode: "retake",
      verbs: `retake, recapture, liberate, regain + control|@place, reclaim + @place|control, recover + territory|village, free + village|town|city|territory|settlement|region, win back, take back, reconquer, de-occupy, reoccupy`,
      nouns: `recapture, liberation, retaking, reconquest, de-occupation`
    }
  ],
  loss: [
    {
      verbs: `@place > fall - price|snow|rain|temperature|percent, fall to|into + hand|force|@troops|@party, @place > be overrun, lose + control|ground|@place - seat|election|match|game|power`,
      subject: "object",
      nouns: `fall + @place, loss + @place|control, surrender + city`
    },
    {verbs: `lose + village|town|city|ground|territory|control|hill|airport|bridge`, subject: "actor", object: "object"}
  ],
  holding: [
    {
      verbs: `hold + @place|position|line|bank - meeting|talk|election|rally|exercise|conference|vote|press|service, hold out, remain under, maintain + position|control|presence, retain + control|@place, dig in, stand firm, remain in + hand|control|position, keep + control, hold on, @troops > remain in, hold onto, keep hold`,
      nouns: `presence + @troops|military, troop presence, military presence, foothold`,
      adjectives: `entrenched, dug-in`
    },
    {
      mode: "control",
      verbs: `control + @place|percent|part|half|%, govern + @place, administer, rule over, @place > be under + control|occupation, be under + occupation|siege`,
      nouns: `control + @place, full control, rebel control, partial control`
    },
    {
      mode: "defence",
      verbs: `defend + @place|position|city|line|@building, man + position|checkpoint`,
      nouns: `defence + @place, defense + @place`
    },
    {mode: "contested", verbs: `contest + @place|control`, adjectives: `contested, disputed`}
  ],
  siege: [
    {
      verbs: `encircle, besiege, surround + @place|@troops|@party|them - lake|hill|mountain|sea|question|controversy|circumstance, lay siege, cut off + @place|@troops|garrison|supply, blockade, encapsulate, trap + @troops|@person, envelop, isolate + @place|garrison, starve out, trap inside, close + pocket, form + cauldron`,
      nouns: `siege, encirclement, envelopment, cauldron, naval blockade, entrapment`
    },
    {mode: "blockade", verbs: `blockade`, nouns: `naval blockade, blockade`}
  ],

  shelling: [
    {
      verbs: `shell - egg|nut|walnut|pea|company|corporation, bombard - question|radio|letter|message|request|advert, pound + @place|@building|position, open fire + @munition|artillery|tank, fire + @munition|artillery|tank, rain down, rain + @munition|@bomb, lob + @munition, mortar, come under + shelling|bombardment|mortar|artillery|rocket|fire,
        @munition > hit|strike|land|fall|explode|damage|destroy|kill|slam, blast + @place|position, launch + @munition|rocket, exchange + artillery|shelling|mortar, hit with + @munition, target with + @munition|artillery, attack with + @munition|artillery, pummel, use + cluster|phosphorus|thermobaric, rocket, level + @place|@building, be shelled, strafe, fire at + @building`,
      nouns: `shelling, bombardment, artillery fire, mortar fire, rocket fire, tank fire, artillery attack, mortar attack, rocket attack, artillery strike, rocket strike, artillery barrage, barrage, shellfire, cannonade, salvo, artillery duel, artillery, counter-battery fire, cluster munition, artillery round, mortar round, incoming fire, shell + hit|land|fall, rocket + hit|land|fall, cross-border fire, indirect fire, heavy fire`
    }
  ],
  "air-strike": [
    {
      verbs: `bomb - exam|film|movie, carpet-bomb, dive-bomb, drop + @bomb|munition|bomblet|barrel, @aircraft > attack|strike|hit|target|bomb|fire|destroy|raid|pound|strafe, strike from + air, conduct + airstrike|sortie, fly + sortie|mission, attack with + @aircraft, hit by + @aircraft|airstrike`,
      nouns: `airstrike, air strike, air raid, airraid, aerial bombardment, aerial attack, aerial bombing, air attack, aerial strike, bombing raid, bombing campaign, bombing run, air bombardment, sortie, air campaign, air assault + bomb, bombing + @place - car|suicide|roadside, carpet bombing, naval bombardment, barrel bomb, glide bomb, guided bomb, air operation, aerial bomb, bomber`
    }
  ],
  "missile-strike": [
    {
      mode: "missile",
      verbs: `@missile > hit|strike|land|slam|fall|destroy|damage|kill|fly|explode, fire + @missile, launch + @missile - test, hit with + @missile, strike with + @missile, attack with + @missile, target with + @missile, target using + missile`,
      nouns: `missile attack, missile strike, missile fire, missile barrage, missile salvo, missile launch, missile, himars strike, cruise missile attack, ballistic missile attack, missile hit`
    },
    {
      mode: "strike",
      verbs: `strike - deal|agreement|balance|accord|chord|tone|lightning|me|bargain|optimistic|earthquake|quake|hurricane|storm|cyclone|disaster|tragedy, hit + @place|@building|@vehicle|@troops|target|convoy|area|centre|center, target + @building|@place|@vehicle|@troops|infrastructure|civilian|convoy, be hit, fire at|on|upon, fire + warning|shot, be fired, bombard`,
      nouns: `strike - hunger|general|pilot|teacher|rail|labour|labor|doctor|driver|worker|union|nationwide|wage|pay|air|protester, precision strike, retaliatory strike, deadly strike, overnight strike, impact + @munition, direct hit`
    }
  ],
  "drone-strike": [
    {
      verbs: `@drone > hit|strike|attack|target|damage|destroy|kill|crash|explode|drop|bomb|slam, attack with + @drone, strike with + @drone, hit with + @drone, launch + @drone, target with + @drone`,
      nouns: `drone attack, drone strike, drone raid, drone assault, uav strike, uav attack, kamikaze drone, attack drone, attack + drone, strike + drone, drone barrage, drone swarm, drone + hit|strike|attack|destroy|damage|launch|shoot|crash, drones + attack`
    }
  ],
  interception: [
    {
      verbs: `shoot down, down + @airborne|@aircraft, intercept - call|letter|conversation|message|communication, bring down + @airborne, destroy + @drone|@missile, neutralise + @drone|@missile, jam + @drone|signal`,
      nouns: `interception, downing, shootdown, air defence + activate|work, interceptor`
    },
    {
      mode: "aircraft",
      verbs: `shoot down + @aircraft|helicopter|jet|plane|fighter|bomber|su-25|su-30|su-24|su-27|su-34|su-35|il-76|mi-24|mi-8|mig-29|ka-52, down + @aircraft|jet|plane|helicopter, @aircraft|fighter|jet|su-25|su-30|su-24|il-76 > be shot`
    }
  ],
  explosion: [
    {
      verbs: `explode - demand|population|price|cost|anger|sale|debt|interest|popularity, detonate, blow up - photo|balloon, go off - alarm|air, set off + @bomb|explosive, be blown, plant + bomb|ied|explosive|device, defuse, rip through, blast + building`,
      nouns: `explosion - population, blast, detonation, ied, explosive device, explosive`
    },
    {
      mode: "bomb",
      verbs: `bomb + restaurant|hotel|embassy|train|metro|bar|cafe|shop`,
      nouns: `bomb + explode|explosion|kill|wound|detonate|hit|damage, bombing, roadside bomb, roadside bombing, time bomb, parcel bomb, bomb attack, bomb blast, explosives attack, bomb threat, bomber, bomb explosion`
    },
    {
      mode: "car-bomb",
      nouns: `car bomb, car bombing, truck bomb, truck bombing, vehicle bomb, vbied, car-bomb, car bomb attack`
    },
    {
      mode: "mine",
      verbs: `hit + mine|landmine, step on + mine|landmine, mine + road|field|bridge|harbour`,
      nouns: `landmine, land mine, mine + explode|explosion|blast|kill, minefield, mine blast, mine explosion, anti-tank mine, anti-personnel mine, booby trap, minefield explosion, mining + @place`
    },
    {
      mode: "suicide",
      verbs: `blow up + himself|themselves|herself, detonate + vest|belt, @bomb > ram`,
      nouns: `suicide bomber, suicide bombing, suicide attack, suicide bomb, suicide attacker, suicide car bomb, suicide car bombing, suicide blast, suicide vest, suicide explosion`
    },
    {
      mode: "grenade",
      verbs: `throw + grenade|petrol, hurl + grenade|petrol|molotov, toss + grenade`,
      nouns: `grenade attack, grenade, hand grenade, petrol bomb, molotov cocktail`
    }
  ],
  "chemical-attack": [
    {
      verbs: `gas + @person|@place, use + chlorine|sarin|chemical|gas|phosgene|nerve - @crowd, poison`,
      nouns: `chemical attack, gas attack, chemical weapon, chemical weapons attack, sarin, chlorine gas, nerve agent, poison gas, chemical weapons use, biological weapon, chemical strike, nerve gas, chlorine, poisoning`
    }
  ],
  shooting: [
    {
      verbs: `shoot - film|movie|actor|director|video|movie|photograph|picture|footage|scene|goal|down, open fire, gun down, fire + shot|bullet|gun|pistol|rifle, open up + machine-gun, spray + bullet|gunfire, snipe, shoot dead, shoot at, shoot + @person`,
      nouns: `shooting, gunfire, gun attack, mass shooting, shooting attack, drive-by shooting, gunshot, sniper fire, sniper attack, small arms fire, gunshot wound, gunman`
    }
  ],
  "violent-attack": [
    {
      verbs: `attack with + @blade, assault + @person|father|girlfriend|woman, lynch, set alight, burn alive, run over + @person, ram + crowd|pedestrian|car, punch, kick + @person|face, slap = @person, maul, hack to, slash, scuffle, stone + @person|car|bus`,
      nouns: `assault + @person, lynching, physical assault, ramming attack, arson attack, acid attack, machete attack, violence, physical violence, abuse, brutality, atrocity`
    },
    {
      mode: "beating",
      verbs: `beat + @person|@crowd|@captive - election|record|team|visitor, beat up, club + @person, beat to, rough up, pelt`,
      nouns: `beating, beatings`
    },
    {
      mode: "stabbing",
      verbs: `stab, knife, stab to, behead - execute`,
      nouns: `stabbing, knife attack, stabbing attack, knife assault, stab wound`
    }
  ],
  killing: [
    {
      verbs: `kill - project|bill|plan|career|proposal|deal|idea|time, slay, murder, claim + life|lives, take + life|lives, leave + dead, annihilate, wipe out, eliminate + @person|@troops, liquidate, slaughter, cut down + @troops`,
      nouns: `killing, slaying, murder, manslaughter, homicide, bloodshed, death toll, bloodbath, casualty - figure|report|estimate, fatality, summary killing, unlawful killing, targeted killing`,
      adjectives: `dead + @person, deadly`
    },
    {
      verbs: `die - age|cancer|disease|natural|sleep|heart|stroke|coronavirus|covid-19, perish, lose + life|lives|soldier|man|fighter, be found dead, succumb, suffer + casualty|loss, incur + casualty|loss, bleed to, drown`,
      subject: "victim",
      object: "victim",
      nouns: `death - age|penalty|threat|certificate|sentence, loss + life, loss + soldier|man|fighter|troop, heavy losses, heavy casualties`
    },
    {
      mode: "execution",
      verbs: `put to death, execute + @person|@captive|@troops|@fighter - plan|order|search|warrant, shoot dead + prisoner, behead, hang + @person, execute summarily, put to + death`,
      nouns: `execution - plan|order|budget, summary execution, beheading, extrajudicial killing, mass execution, hanging`
    },
    {mode: "assassination", verbs: `assassinate`, nouns: `assassination, assassination attempt, attempt + life`},
    {
      mode: "massacre",
      verbs: `massacre, slaughter, butcher + @person, exterminate`,
      nouns: `massacre, slaughter, carnage, mass killing, mass murder, genocide, ethnic cleansing, pogrom, bloodbath, extermination, mass grave`
    }
  ],
  wounding: [
    {
      verbs: `wound, injure, maim, hurt + @person, be hospitalised, be hospitalized, hospitalize, hospitalise, suffer + injury|wound|burn, sustain + injury|wound, concuss`,
      nouns: `wounding, injury - time|list|worry|concern, wound, maiming`,
      adjectives: `wounded, injured`
    }
  ],
  destruction: [
    {
      verbs: `destroy - career|confidence|reputation|trust|marriage|life, damage - reputation|career|relation|ties|confidence, demolish, devastate, wreck + @building|@vehicle|house|bridge, ruin + @building|city|town, raze, gut + @building, flatten, shatter + window, knock out + @vehicle|power|substation|bridge, blow up + @building|bridge|@vehicle, disable + @vehicle|substation, level + @building|city, cripple + @vehicle|grid|plant, reduce to + rubble|ruin, put out + action, obliterate, collapse + roof|building|bridge, tear down + statue|monument, vandalise, vandalize, desecrate, deface`,
      nouns: `destruction, damage - reputation, devastation, demolition, ruin, ruins, wreckage, rubble, collapse + building|bridge|dam, vandalism, desecration`,
      adjectives: `destroyed, damaged`
    },
    {
      mode: "sinking",
      verbs: `sink - price|heart|hope|approval|rating, capsize, scuttle, torpedo + @vehicle`,
      nouns: `sinking, wreck`
    },
    {
      mode: "fire",
      verbs: `set + fire|ablaze|alight, burn - calorie|body|candle|fuel|hell, burn down, catch + fire, torch, set on fire, ignite`,
      nouns: `blaze, fire + @building, fire + break, arson`
    }
  ],
  sabotage: [
    {
      verbs: `sabotage - @talks|process|peace|effort|holiday, derail + train, sever + cable|pipeline, cut + cable|pipeline|power, mine + railway, blow up + pipeline|railway|track, tamper`,
      nouns: `sabotage, arson attack, saboteur, sabotage attack, subversion, partisan attack, diversion + group`
    }
  ],
  looting: [
    {
      verbs: `loot, pillage, plunder, ransack, rob - goal, sack + @place|@building, steal + @goods|grain|car|property, trash + embassy|@building, vandalise|vandalize + church|shop|@building`,
      nouns: `looting, pillage, plunder, pillaging, plundering, looter, armed robbery, theft + grain|property, burglary, marauding`
    }
  ],
  "cyber-attack": [
    {
      verbs: `hack + computer|account|website|server|system|network|email, hack into, phish, deface + website, break into + server|network|computer|system, take down + website, leak + email`,
      nouns: `cyberattack, cyber attack, cyber-attack, hacking, hacker, ddos attack, ransomware, data breach, malware, cyber operation, phishing, cyberwarfare`
    }
  ],

  "prisoner-taking": [
    {
      verbs: `capture = @fighter|@person|@captive, take prisoner, take captive, take + prisoner|captive, hold + captive|prisoner|@captive, take into + captivity`,
      object: "victim",
      nouns: `capture + @fighter|@person, captivity, prisoner of war, taking + prisoner, pow`
    }
  ],
  detention: [
    {
      verbs: `arrest - spread|decline|fall|disease|development, detain, jail, imprison, round up + @person, take into + custody, incarcerate, intern, lock up + @person, hold in + custody|detention|prison|jail, apprehend, remand, place under + arrest, put under + arrest, book into, hold without, seize + suspect|activist|@person, keep in + detention|prison, serve + sentence|year|term, handcuff, nab, chase + suspect|man`,
      nouns: `arrest, detention, imprisonment, incarceration, custody, house arrest, mass arrest, arbitrary detention, roundup, prison term, jailing, internment`
    }
  ],
  trial: [
    {
      mode: "charge",
      verbs: `charge - phone|battery|fee|price|car|dollar|at|euro, charge with + @crime, indict, prosecute, impeach, put on trial, stand trial, try + suspect|defendant|@crime, arraign, face + trial|charge|count, bring + charge, file + charge, be charged, plead + guilty`,
      nouns: `indictment, prosecution, criminal charge, impeachment, charge + @crime, court case, tribunal, court hearing`
    },
    {
      mode: "sentence",
      verbs: `sentence, sentence to + death, convict, find guilty, condemn to + death|prison|year, fine + @party|@person|company, punish, pass + sentence, strip of`,
      nouns: `conviction, death sentence, death penalty, jail sentence, prison sentence, guilty verdict, verdict, life sentence, punishment, sentence + year|prison|death`
    },
    {
      mode: "acquittal",
      verbs: `acquit, clear of, exonerate, pardon, drop + charge`,
      nouns: `acquittal, pardon, amnesty, exoneration`
    }
  ],
  torture: [
    {
      verbs: `torture, mistreat, ill-treat, maltreat, waterboard, humiliate + @captive|@person, abuse + @captive|detainee, electrocute, subject to + torture|abuse, starve + @captive`,
      nouns: `torture - wait, ill-treatment, ill treatment, mistreatment, maltreatment, waterboarding, abuse + @captive, electric shock, degrading treatment`
    }
  ],
  "sexual-violence": [
    {
      verbs: `rape, sexually assault, molest, sexually abuse, assault sexually, grope, expose + genitals`,
      nouns: `rape - oilseed|field|flower, sexual assault, sexual violence, sexual abuse, gang rape, sexual slavery, rapist, molestation`
    }
  ],
  abduction: [
    {
      verbs: `abduct, kidnap, take hostage, hold hostage, take + hostage, hold + hostage, disappear forcibly, forcibly disappear, hijack, snatch + @person, be disappeared`,
      nouns: `abduction, kidnapping, kidnap, hostage-taking, enforced disappearance, forced disappearance, hijacking, hostage crisis, hostage taking, kidnapper, hostage`
    }
  ],
  release: [
    {
      verbs: `release + @captive|@person|custody|bail|prison|detention|unharmed|rest - statement|report|film|album|video|figure|data|poll|document|record|single|book|footage|name|image|photo|picture, free + @captive|@person - village|town, set free, let go + @captive|@person, be freed, liberate + @captive|@person, rescue + @captive|hostage, be released from, parole`,
      object: "object",
      nouns: `release + @captive|@person|prisoner|hostage, prisoner release, liberation + @captive, hostage release, freeing`
    }
  ],
  handover: [
    {
      mode: "prisoners",
      verbs: `exchange + @captive|prisoner|pow|soldier, swap + @captive|prisoner|soldier, hand over + @captive|suspect|prisoner, trade + prisoner|@captive, transfer + @captive, return + @captive, be exchanged, repatriate + @captive, exchange for + prisoner|conscript|soldier, hand back + @captive`,
      nouns: `prisoner exchange, prisoner swap, exchange + @captive|prisoner|soldier, swap + @captive|prisoner, pow exchange, prisoner-of-war exchange, prisoner transfer, hostage exchange, swap, handover + @captive`
    },
    {
      mode: "bodies",
      verbs: `hand over + @body, return + @body, transfer + @body, repatriate + @body, deliver + @body, exchange + @body, give back + @body, receive + @body, hand back + @body`,
      nouns: `return + @body, handover + @body, exchange + @body, repatriation + @body, transfer + @body, body exchange, exchange + deceased`
    },
    {
      mode: "civilians",
      verbs: `return + child|civilian|refugee, hand over + civilian|child|@person, transfer + civilian|child|wounded, reunite`,
      nouns: `return + child|civilian, handover + civilian|child, family reunion, repatriation`
    },
    {
      verbs: `hand over - key|gift, turn over + suspect|document|weapon, hand back, give back`,
      nouns: `handover, exchange of, repatriation`
    }
  ],
  deportation: [
    {
      verbs: `deport, forcibly relocate, forcibly transfer, relocate + @person|resident|family, resettle + @person|villager, displace forcibly, expel + @person|migrant|resident|family|villager|population, banish, exile, evict, drive out + @person, uproot + @person|villager, force out + resident|@person, relocate forcibly, take to + russia`,
      nouns: `deportation, forced relocation, forcible transfer, forced transfer, forced displacement, eviction, banishment, resettlement, population transfer, ethnic cleansing, forced removal, filtration camp, filtration`
    }
  ],
  displacement: [
    {
      mode: "flight",
      verbs: `flee - moment|burglar|thief|suspect|@troops, escape to + @place, leave + home|homes, run away, take flight, be uprooted, displace, emigrate, uproot`,
      subject: "victim",
      object: "victim",
      nouns: `flight + @person|refugee, exodus, displacement, refugee flow, displaced person, outflow, idp, refugee, asylum seeker, mass exodus, migrant, migration`,
      adjectives: `displaced, uprooted`
    },
    {
      mode: "return",
      verbs: `return + home|homes|refugee, go back home, come home, come back + refugee`,
      subject: "victim",
      nouns: `return + refugee|displaced|resident`
    },
    {
      mode: "refuge",
      verbs: `seek + refuge|shelter|asylum|safety, take + refuge|shelter, find + refuge|shelter, shelter in, hide in, cross into + refugee, hide, shelter`,
      subject: "victim",
      nouns: `refuge, refugee camp`
    }
  ],
  evacuation: [
    {
      verbs: `evacuate - smoke|position|air|water|bowel, bring to + safety, airlift + @person|patient, move to + safety, lead to + safety, bus out, rescue + @person, take to + safety|hospital, bring out + civilian|wounded, transport to + hospital`,
      object: "object",
      nouns: `evacuation - route|point, airlift + @person, rescue operation, rescue, evacuation order, rescue mission, evacuee`
    },
    {
      mode: "corridor",
      verbs: `open + corridor, establish + corridor, set up + corridor, agree + corridor`,
      nouns: `humanitarian corridor, evacuation corridor, safe passage, green corridor, safe corridor, corridor`
    },
    {mode: "fighters", near: `fighter, rebel, militant, soldier, insurgent, jihadist`}
  ],
  exploitation: [
    {
      mode: "human-shield",
      verbs: `use as + shield|cover, hide behind + civilian, use + shield|civilian`,
      nouns: `human shield`
    },
    {
      verbs: `force into, coerce, press-gang, force to + work|fight|sign|kneel, intimidate, blackmail, extort, terrorise, terrorize, harass, threaten + into, persecute, oppress, pressure into, repress, enslave, indoctrinate, subject to`,
      nouns: `forced labour, forced labor, slavery, intimidation, coercion, harassment, persecution, extortion, blackmail, repression, oppression, russification, indoctrination, conscription forced, human rights violation, human rights abuse`
    }
  ],

  mobilisation: [
    {
      verbs: `mobilise - voter|support|opinion|resource|student, mobilize - voter|support|opinion|resource|student, raise + army|militia|brigade, prepare for + war|attack|offensive|battle|invasion|defence|defense|assault, arm + @person|civilian|militia|resident, ready + @troops, prepare + offensive|attack|assault|defence|defense|invasion, form + battalion|brigade|unit|militia|line, recruit - player|staff, train + @troops|recruit|fighter, brace for + attack|assault|offensive, prepare + resume, equip + @troops`,
      nouns: `mobilisation + @troops, mobilization + @troops, general mobilisation, general mobilization, partial mobilisation, partial mobilization, mobilisation, mobilization, war footing, recruitment, rearmament, military preparation, state + war, combat readiness, military training`
    },
    {
      mode: "alert",
      verbs: `put on + alert, place on + alert, raise + alert, put + alert, place + alert, be on + alert, enter + state, be ready + attack|fight`,
      nouns: `high alert, military alert, combat alert, wartime state, quasi-state`
    },
    {
      mode: "conscription",
      verbs: `call up + reservist|conscript|@person|@troops|man, conscript, draft + @person|man|recruit, enlist, mobilise + reservist, mobilize + reservist`,
      nouns: `conscription, call-up, military draft, conscript, enlistment, draft + army`
    },
    {mode: "martial-law", verbs: `impose + martial`, nouns: `state + emergency - @restriction`}
  ],
  deployment: [
    {
      mode: "troops",
      verbs: `deploy - app|software|argument, station + @troops|@weaponry, redeploy, amass + @troops, mass + @troops, @troops > mass|gather|assemble|stage|concentrate|arrive|stream|pour|muster|patrol|move|head|bypass|operate|spot|roll, be spotted, bypass + city|town, @troops > be transferred, transfer + @troops|equipment|reserve, throw + reserve, direct + @troops, assemble + @troops|btg, see + @troops, house + @troops, replenish + rank, enter + country|ukraine|territory, concentrate + @troops, send + @troops|battalion, dispatch + @troops|envoy to front|commander, reinforce, send in + @troops, commit + @troops|reserve|reinforcement, move + @troops|column|unit, transfer + @troops|unit, bring in + @troops|reinforcement|reserve, pour + @troops, base + @troops, rush + @troops|reinforcement, build up + @troops, draw + reserve, assign + @troops|commander, parachute in, host + @troops, garrison, ship + @troops|peacekeeper, surge, join + fighting|battle|front|war, fight alongside, participate in + operation|assault|battle|fighting|attack, take part in + operation|assault|battle|fighting, bring + @troops|reinforcement, support + offensive`,
      nouns: `deployment, redeployment, buildup, build-up, troop movement, military buildup, reinforcement, massing, concentration + @troops, stationing, troop presence, military movement, rotation + @troops, dispatch + @troops, movement + @troops, accumulation, influx + @troops, staging area, convoy + @troops, military convoy`
    },
    {
      mode: "weapons",
      verbs: `deploy + @weaponry|@missile|nuclear, station + @missile|@weaponry, position + @weaponry|artillery, park + @vehicle, move + @weaponry|equipment, place + @weaponry|@missile`,
      nouns: `deployment + @weaponry|@missile, missile deployment, weapons deployment`
    },
    {
      mode: "police",
      verbs: `deploy + police, send + police, order + patrol, @troops > patrol, step up + patrol|security`,
      nouns: `police deployment, police presence, security operation, police operation`
    },
    {mode: "peacekeepers", near: `peacekeeper, peacekeeping, observer, monitor`}
  ],
  fortification: [
    {
      verbs: `dig + trench|fortification|foxhole, fortify, build + fortification|trench|defence|defense|bunker|wall|fence, plant + mine, mine + approach|road, barricade, construct + fortification|defence|defense|trench, erect + barricade|fortification|barrier|fence, reinforce + position|defence|defense, lay + mine, set up + defence|defense|barricade|position, install + barrier|barricade, sandbag`,
      nouns: `fortification, ammunition depot + establish, trench, defensive line, barricade, defensive position, trench line, dragon + tooth, line + defence|defense`
    },
    {
      mode: "base",
      verbs: `set up + base|checkpoint|headquarters|outpost|roadblock, establish + base|headquarters|checkpoint|outpost, build + base, open + base|headquarters`,
      nouns: `military base + build, checkpoint`
    }
  ],
  exercise: [
    {
      verbs: `hold + drill|exercise|manoeuvre|maneuver|parade, conduct + drill|exercise|manoeuvre|maneuver, stage + drill|exercise|parade, begin + drill|exercise, drill together, rehearse, demonstrate + force`,
      nouns: `military exercise, military drill, joint exercise, joint drill, naval exercise, war game, drill + @troops|navy|army, large-scale drill, manoeuvre + @troops, maneuver + @troops, live-fire exercise, military parade, show + force, exercise + troop|navy|army, drills, wargame, naval drill, snap exercise`
    },
    {
      mode: "patrol",
      verbs: `patrol + border|sea|strait|street|coast|area, escort + ship|convoy|tanker, sail through + strait|sea, overfly`,
      nouns: `patrol, naval patrol, joint patrol, overflight, reconnaissance flight, reconnaissance, freedom of navigation`
    }
  ],
  "weapon-test": [
    {
      verbs: `test + @missile|@weaponry|bomb|torpedo|warhead, test-fire, test-launch, launch + satellite|ballistic, develop + @weaponry|@missile|bomb, build + bomb|warhead, modernise + army|@weaponry, upgrade + @weaponry, procure, manufacture + @weaponry|chemical, produce + @weaponry|@missile|ammunition, showcase + @weaponry, stockpile + @weaponry`,
      nouns: `missile test, weapons test, test + @missile|@weaponry, test-firing, test launch, missile programme, missile program, arms race, weapons programme, weapons program, missile development, weapons production`
    },
    {
      mode: "nuclear",
      verbs: `enrich + uranium, resume + enrichment, test + nuclear, acquire + nuclear, restart + reactor`,
      nouns: `nuclear test, uranium enrichment, nuclear programme, nuclear program, nuclear weapons programme, atomic test, enrichment`
    }
  ],
  "arms-transfer": [
    {
      verbs: `supply + @weaponry, deliver + @weaponry, send + @weaponry|ammunition|military aid, provide + @weaponry|military|intelligence, sell + @weaponry, arm + rebel|country|militia|@party, ship + @weaponry, transfer + @weaponry, donate + @weaponry, export + @weaponry, equip + army|rebel, pump with + @weaponry, give + @weaponry, receive + @weaponry, buy + @weaponry, finance + rebel|militia, smuggle + @weaponry`,
      nouns: `arms delivery, weapons delivery, arms supply, weapons supply, military aid, military assistance, arms sale, weapons shipment, arms shipment, delivery + @weaponry, supply + @weaponry, arms deal, arms transfer, sale + @weaponry, military support, lethal aid, security assistance, shipment + @weaponry, arming, arms export`
    }
  ],

  talks: [
    {
      verbs: `negotiate, hold + talk|negotiation|dialogue|meeting|conversation|consultation|discussion|summit, confer, consult - doctor|lawyer|map|dictionary, @party > discuss, hold + dialogue, talk with|to, enter into + @talks, resume + @talks, begin + @talks, start + @talks, open + @talks, conduct + @talks, continue + @talks, engage in + @talks, exchange + view|opinion, convene, sit down with, deliberate, liaise, brief, attend + @talks|summit, participate in + @talks, join + @talks, review + situation|issue|concern, touch upon, compare + note, address + assembly|congress|council|summit, hold + press, speak with|to + @party, arrive for + @talks, return to + table, raise + issue, conclude + @talks, bargain`,
      nouns: `talk + @party|@place|peace, peace talk, negotiation, dialogue, discussion, consultation, conversation, round of talks, peace conference, peace process, negotiating process, talks, round + @talks, bargaining, diplomacy, diplomatic discussion, diplomatic effort, peace negotiation, exchange of views`
    },
    {
      mode: "phone",
      verbs: `speak by + telephone|phone, speak over + telephone|phone, @party > phone, telephone, talk by + telephone|phone, have + telephone|phone, hold + call, speak on + phone|telephone`,
      nouns: `telephone conversation, phone call, telephone call, phone conversation, video conference, videoconference, telephone talk, phone talk`
    },
    {
      mode: "meeting",
      verbs: `meet - target|need|demand|deadline|requirement|goal|obligation|standard|condition|criteria|resistance|fate|response, hold + meeting, gather + leader|minister, have + meeting, hold + session|conference`,
      nouns: `meeting, encounter + @party, gathering + leader|minister, audience, get-together, peace conference, emergency session`
    },
    {mode: "summit", verbs: `hold + summit`, nouns: `summit, summit meeting`},
    {mode: "phone", near: `telephone, phone, telephoned, call`}
  ],
  visit: [
    {
      verbs: `visit - website|site|museum|shop|doctor|friend|tourist|shopper|customer|patient, pay + visit, arrive in|at + visit|talk|@place, travel to + @place|talk|meeting, fly to, tour + @place|region, go to + @place, head to|for, embark on + visit|trip|tour, make + visit|trip, leave for + @place, depart for, come to + talk, set off for`,
      nouns: `visit - website, trip + @place, state visit, official visit, working visit, tour + @place, arrival + @party, goodwill visit, unannounced visit`
    },
    {
      mode: "receive",
      verbs: `host = @party|delegation|visit|meeting|summit|talk|conference, receive + @party|delegation|guest|minister, welcome + @party|delegation|leader, greet, invite + @party, entertain + delegation, see off, give + welcome`,
      nouns: `reception + @party, warm welcome, welcome + @party`
    }
  ],
  mediation: [
    {
      verbs: `mediate, broker, facilitate + @talks|agreement|exchange, act as + mediator|intermediary|go-between, arbitrate, intercede, sponsor + @talks, undertake + mediation, offer + office, launch + mediation, help + mediate|broker, shuttle between, try + mediate|reconcile, mend fences`,
      subject: "mediator",
      nouns: `mediation, mediation effort, go-between, peace mission, good offices, arbitration, shuttle diplomacy, peace effort, mediator, brokering, mediation mission, intermediary`
    }
  ],
  agreement: [
    {
      mode: "deal",
      verbs: `sign + @pact, conclude + @pact, reach + @pact, ratify, strike + @pact|deal, initial + @pact, seal + @pact|deal, clinch + deal, agree on|upon + @pact|deal|text, hammer out, negotiate + @pact|deal, ink, enter into + @pact, come to + @pact|understanding, be bound, adopt + resolution|declaration|agreement, approve + resolution|treaty|deal|agreement|mandate`,
      nouns: `peace agreement, peace deal, treaty, pact, accord, peace accord, agreement, deal - great|good|no-deal|no|million|€|euro|dollar|pound, memorandum, ceasefire agreement, trade deal, free-trade pact, bilateral agreement, consensus, settlement + dispute|conflict, peace treaty, signing, ratification, memorandum of understanding`
    },
    {
      verbs: `agree - verb|disagree, consent, accept + @demand|@pact|mediation, approve + plan|request|deployment|visit, come to + terms, concur, see eye, compromise, settle + dispute|difference, resolve + dispute|difference, decide + together, arrange, undertake, pledge + together, accede to + treaty|union, join + treaty|union`,
      nouns: `agreement + continue|meet|hold, approval + plan|deployment, understanding + @party, acceptance`
    },
    {mode: "promise", verbs: `agree to, agree + send|allow|hold|meet|withdraw|release|help|provide`}
  ],
  promise: [
    {
      verbs: `promise, pledge, vow - revenge|retaliation|vengeance|destroy|crush|kill, guarantee + security|safety|passage, commit to, commit + itself|himself|themselves, assure, swear + oath, undertake to, give + assurance|word|guarantee|pledge`,
      nouns: `promise, pledge, commitment, assurance, guarantee, vow, security guarantee, undertaking`,
      adjectives: `committed + to|peace|reform|help|support|open|implement`
    },
    {
      mode: "readiness",
      verbs: `express + readiness|willingness|interest|openness|hope|intention, declare + readiness|willingness, confirm + readiness, reaffirm + commitment|readiness, signal + willingness|readiness, reiterate + commitment|readiness, show + willingness`,
      nouns: `readiness + help|hold|return|continue|negotiate|host|resume|talk|work|cooperate|dialogue|assist|provide|meet|facilitate|discuss, willingness, openness, intention, preparedness, goodwill`,
      adjectives: `ready + help|hold|return|continue|negotiate|host|resume|talk|work|cooperate|assist|provide|meet|discuss|accept|consider|support|recognise|recognize|allow|send|lift|release|hand|make, willing, prepared + lift|meet|talk|negotiate|help|accept|consider|discuss|support|host|recognise|recognize|compromise`
    },
    {
      mode: "plan",
      verbs: `plan + visit|meet|hold|send|help|open|build|invest|sign|join|return|host|reopen|resume, intend + visit|meet|hold|send|help|open|sign|join|resume|host, decide + help|send|join, be set + visit|meet|sign|hold, hope + visit|meet|sign|reach|resume, expect + meet|visit|sign, look forward`,
      nouns: `plan + visit|meet|help|resume|reopen`
    }
  ],
  offer: [
    {
      verbs: `offer - discount|view|insight|opportunity|resistance|course|comfort, extend + invitation|offer|hand, make + offer, volunteer + help|mediate|service, float + idea`,
      nouns: `offer, bid - hostile, overture, peace offer, olive branch`
    },
    {
      mode: "proposal",
      verbs: `propose, suggest + talk|meeting|truce|ceasefire|hold|meet|exchange|summit|referendum, put forward, table + plan|resolution|motion, submit + plan|proposal|draft|document, present + plan|proposal|draft|document|initiative, unveil + plan|proposal`,
      nouns: `proposal, peace plan, peace initiative, diplomatic initiative, draft resolution, roadmap, peace initiative, draft document, peace proposal`
    },
    {mode: "invitation", verbs: `invite, extend + invitation`, nouns: `invitation`}
  ],
  ceasefire: [
    {
      verbs: `cease + fire|hostility|fire|operation, suspend + operation|attack|hostility|offensive|bombing, halt + operation|hostility|bombing|fighting, stop + fighting|shooting|shelling|bombing|war, end + war|fighting|hostility|violence|conflict|insurgency, observe + truce|ceasefire|cease-fire|silence, honour + truce|ceasefire, respect + truce|ceasefire|cease-fire, restore + ceasefire|calm, lay down, hold + truce|ceasefire, extend + truce|ceasefire`,
      nouns: `ceasefire, cease-fire, truce, armistice, cessation, end + hostility|war|fighting, lull, pause + fighting|hostility|bombing, humanitarian pause, silence regime`
    },
    {
      mode: "declared",
      verbs: `declare + @truce|silence, announce + @truce, proclaim + @truce, order + @truce|ceasefire, call + truce`
    },
    {
      mode: "agreed",
      verbs: `agree on|to + @truce|ceasefire, sign + @truce|ceasefire|cease-fire, negotiate + @truce, broker + @truce|ceasefire, reach + @truce|ceasefire`
    }
  ],
  violation: [
    {
      verbs: `violate, breach + @norm - outskirts|line|perimeter, break + @truce|ceasefire|agreement|promise|law, contravene, infringe, flout, disregard + @norm, ignore + ceasefire|resolution|agreement, fail + comply|observe, abrogate, disrupt + exchange|process|@talks|evacuation|agreement|ceasefire, derail + @talks|agreement|process|peace, sabotage + @talks|process|agreement|peace, undermine + @talks|agreement|peace|process|ceasefire, renege, torpedo + @talks|agreement`,
      nouns: `violation, breach, ceasefire violation, infringement, truce violation, airspace violation, non-compliance, breakdown + @truce|agreement|ceasefire, disruption + exchange|@talks|evacuation, derailment, provocation, grave provocation`
    },
    {
      mode: "law",
      nouns: `war crime, crime + humanity, crimes against humanity, rights violation, rights abuse, human rights abuse, human rights violation, violation + right|law, serious violation`
    }
  ],
  failure: [
    {
      subject: "object",
      verbs: `@talks|@pact|exchange|process > stall|collapse|break|fail|founder|falter, reach + impasse|deadlock|stalemate, break down + @talks|@pact|process, fall through, stall + @talks|process|negotiation, yield + result|agreement, end without, fail + reach|agree|produce|bring, come to + nothing|naught, hit + snag`,
      object: "object",
      nouns: `impasse, deadlock, stalemate + @talks, breakdown + @talks|agreement, collapse + @talks|agreement|deal|peace, failure + @talks|agreement|negotiation, lack + progress|agreement`
    },
    {
      mode: "delay",
      verbs: `postpone, delay + @talks|meeting|exchange|vote|visit|summit|election, put off + @talks|meeting|visit, cancel + @talks|meeting|visit|summit|trip, call off + @talks|meeting|visit|search, adjourn, reschedule + @talks|meeting|trip|visit`,
      nouns: `postponement, cancellation, adjournment`
    }
  ],

  demand: [
    {
      verbs: `demand, urge, request, appeal - court|conviction|ruling|sentence|verdict|against, call on|upon - phone, call for - sanction, ask - question|whether|why|how|what, insist on, insist + must|demand, press for, press + @party|government, plead, implore, beseech, exhort, lobby, order + @party|resident|withdraw|leave, instruct, push for, require + @party, seek + assistance|help|support|meeting|compensation|permission|clarification|extradition|death, petition, pressure + @party|worker|government, admonish, remind + @party, encourage + @party|refugee|return, invite + submit, summon to, advise + @party|resident|citizen, warn to, beg, reiterate + call|demand|must, want + withdraw|leave|stop|end|release|resign|return, issue + demand|appeal|call|reminder, make + demand|appeal|plea|request|call, need + act|withdraw|stop|leave|respect, must + withdraw|leave|stop|end|release|cooperate|return|resign|respect|halt|reach|comply, campaign for, agitate for, launch + appeal, advocate, lobby for, nudge`,
      nouns: `demand - steel|market|supply|oil|energy|product|gas|good|price|consumer|global, appeal, request, plea, call + action|end|restraint|ceasefire|withdrawal|help|release|resignation|investigation|talk|dialogue|boycott|return|respect|support|calm, petition, requirement, urging, condition + peace|@talks, precondition, exhortation, reminder`
    },
    {
      mode: "assist",
      near: `help, support, aid, assist, assistance, facilitate, contribute, provide, supply, donate, fund, loan, relief`
    },
    {
      mode: "yield",
      near: `withdraw, withdrawal, leave, release, surrender, stop, halt, end, lift, resign, resignation, return, lifting, cease, hand, pull, free, abandon, evacuate, evacuation, disarm, quit, cancel, drop, step, interfere, restriction, ease, open, allow, let, access, refrain`
    },
    {
      mode: "change",
      near: `reform, change, investigate, investigation, respect, ensure, comply, consider, elect, election, revise, amend, act, take, respond, observe, implement, guarantee, transparency, condemn, recognise, recognize, commitment, renounce, stay, avoid, remain, meet, join, agree, start, hold, restrict, work`
    }
  ],
  ultimatum: [
    {
      verbs: `issue + ultimatum, give + ultimatum|deadline, set + deadline|ultimatum, deliver + ultimatum, present with + ultimatum, give up to`,
      nouns: `ultimatum, deadline + surrender|withdraw|leave|comply`
    }
  ],
  concession: [
    {
      verbs: `concede - goal|defeat|election|point, yield to + demand|pressure, give in, give way, bow to + pressure|demand, back down, relent, backtrack, make + concession, agree + back, acquiesce, climb down, acknowledge + defeat|responsibility|mistake, meet + demand, drop + demand|objection|condition, soften + stance|position, compromise on, accede to + demand|request, grant + autonomy|independence|right|request, share + power, restore + right|democracy|autonomy, introduce + reform, carry out + reform, take + step + freedom|reform|democracy|right, renounce + claim|violence, forgo, abandon + claim|demand|aspiration|programme|program, reverse + decision`,
      nouns: `concession, climbdown, political reform, compromise + @party, power sharing`
    },
    {
      mode: "admission",
      verbs: `concede + defeat|election, admit + defeat|guilt|responsibility|mistake, acknowledge + loss|defeat`,
      nouns: `concession speech, admission`
    }
  ],
  easing: [
    {
      verbs: `lift + @restriction|blockade - weight, ease + @restriction|tension|curb, relax + @restriction|rule, remove + @restriction, scrap + @restriction|tariff|law, shorten + curfew, suspend + @restriction|law, waive + @restriction, end + @restriction|boycott|curfew|emergency|blockade, loosen + @restriction, unfreeze, legalise, legalize, unban, restore + access|power|service, repeal, revoke + ban|sanction, de-escalate, defuse + tension|crisis, abolish`,
      nouns: `lifting + @restriction|sanction|blockade, easing + @restriction|tension, sanctions relief, de-escalation, relaxation + @restriction, removal + sanction|ban`
    },
    {
      mode: "blockade",
      verbs: `lift + blockade|siege, end + blockade|siege, open + border|crossing|port|access|airspace, reopen + border|crossing|port|embassy|airspace, break + siege|blockade, re-open + border|crossing|port`
    },
    {
      mode: "permission",
      verbs: `allow + @person|inspector|aid|access|convoy|refugee|@party|rally|candidate|observer, permit + @person|inspector|aid|access|return|rally|export, authorise + return|export|rally, let in + inspector|aid, let through, grant + access|permission|visa|permit, give + permission|access|green, accept + inspector|observer|refugee, receive + observer|inspector, decide + allow, admit + inspector|observer|refugee|aid`,
      nouns: `permission, authorisation, authorization, humanitarian access, unimpeded access, free passage`
    }
  ],
  rejection: [
    {
      verbs: `reject - kidney|organ|transplant|liver|graft, refuse, decline - price|rate|number|percent|comment|population|sharply, rebuff + @demand, dismiss + @demand|idea|claim - minister|chief|general|officer|employee|cabinet|staff, turn down, spurn, oppose, rule out, resist + @demand|pressure|move, say + no, deny + request|access|permission|visa|entry|allocation|right, object to, defy, disobey, snub, shun, disregard + @demand, ignore + @demand|warning|request, balk, stonewall, throw out + @demand|case, withhold + approval|consent, overrule, contest + election|result|decision, boycott + @talks|meeting, walk out, stop short, exclude + possibility, rule + out, block + resolution|bill|proposal|bid|entry, be opposed, vote against, vote down, scuttle + deal|plan, chuck, pull out of + @pact|@talks, say + question, repudiate, decry + proposal, will not + accept|negotiate|recognise|recognize, not accept`,
      nouns: `rejection, refusal, opposition + plan|deployment|talk|proposal|bill|law|@demand, denial + request|access|visa, objection, non-starter, rebuff, intransigence, defiance`,
      adjectives: `opposed, unacceptable, unwilling`
    },
    {mode: "veto", verbs: `veto`, nouns: `veto`},
    {
      mode: "yield",
      near: `surrender, resign, withdraw, leave, hand, give, concede, concession, ultimatum, lift, release, free, stop, cede, negotiate`
    },
    {mode: "change", near: `change, reform, amend, resolution, bill, revise`}
  ],
  threat: [
    {
      verbs: `threaten - rain|harvest|livelihood|survival|species, menace, vow + revenge|retaliation|vengeance|retaliate|destroy|crush|kill|avenge|respond|fight|attack|punish|strike, swear + revenge|vengeance, warn + consequence|retaliation|retaliate|attack|respond|response|tolerate|strike|war|action, intimidate + @party, face + consequence|retaliation|response|punishment, pay + price, promise + retaliation|revenge|response|punish, have + right + strike|retaliate|respond, reserve + right, be destroyed if, deserve + punishment|response, retaliate if, be met with + response|force|fire, be dealt with, face + reality, give + response|rebuff, deliver + blow, teach + lesson, will respond, will retaliate, would respond + attack|military|militarily|force`,
      nouns: `threat + attack|force|violence|war|retaliation|invasion|strike|military, threat + @party, harsh punishment, crushing response, retaliatory measure, nuclear threat, death threat, sabre-rattling, threat, blackmail, intimidation, retaliation`
    },
    {
      mode: "violence",
      near: `shell, attack, kill, destroy, strike, war, invade, bomb, fight, crush, retaliate, retaliation, response, military, blow, offensive, force, invasion, death, fire, respond, punish, punishment, battlefield, target, eliminate, destroyed, purge, battle`
    },
    {mode: "relations", near: `relation, tie, talk, negotiation, treaty, agreement, recall, cooperation, ally, nato`},
    {mode: "territory", near: `enter, occupy, seize, annex, territory, capture`},
    {mode: "arrest", near: `arrest, jail, prosecute, detain, charge, prison`},
    {mode: "expel", near: `expel, deport, evict`}
  ],
  warning: [
    {
      verbs: `warn, caution, alert + @party|resident|public, issue + warning|alert, sound + alarm, raise + alarm|fear, express + concern|fear|alarm|worry, voice + concern|fear|alarm, fear + @attack|escalation|war, ring + alarm`,
      nouns: `warning, caution, alarm, air raid alert, air raid siren, concern + escalation|safety|safety, fear + @attack|war|escalation`
    }
  ],
  accusation: [
    {
      verbs: `accuse, blame, @party > allege, charge that, hold responsible, hold accountable, point + finger, denounce as, attribute to + @party|force, implicate, pin on, suspect of, fault, claim that + commit, incriminate, be responsible, be guilty, be behind, level + accusation|charge, make + allegation|accusation, trade + blame|accusation, name as + suspect, call + terrorist|liar|criminal, find + guilty, orchestrate, be complicit, support + terrorism, lie, mislead, deceive, plot, conspire, instigate, incite, stoke, provoke`,
      nouns: `accusation, allegation, blame, charge + against|fraud|corruption, finger-pointing, recrimination, claim + responsibility, responsibility + attack|bombing|strike, suspicion, fault, pretext, culprit, complicity`,
      adjectives: `guilty, culpable, complicit, blameless`
    },
    {mode: "culprit", near: `responsible, responsibility, behind, culprit, authored`}
  ],
  condemnation: [
    {
      verbs: `condemn - to, denounce, criticise, criticize, deplore, decry, slam + @party|decision|move|attack, blast + @party|decision|move, lambast, lambaste, rebuke, reprimand, censure, castigate, chide, scold, protest to + ambassador|government, complain, lament, rap, reproach, ridicule, mock, insult, express + outrage|dismay|indignation|regret over, voice + outrage|dismay|anger|dissatisfaction, summon + ambassador|envoy|diplomat, lodge + protest|complaint, call + disgrace|shame|illegal|unacceptable|unfit|autocrat|terrorist|embarrassment, take aim, hit out, lash out, disapprove, find fault, question + legitimacy|motive, deride, attack verbally, berate, vilify, disqualify, politicise, politicize, come under + scrutiny|criticism, draw + criticism, be criticised, draw + criticism|ire, describe as + disgrace|embarrassment|terrorist|barbaric|heinous|cruel|shameful|illegal, betray`,
      nouns: `condemnation, criticism, denunciation, rebuke, outrage, censure, protest note, complaint, disapproval, indignation, reprimand, outcry, insult, note of protest, disapprobation, dissatisfaction, illegal + war, disgrace, atrocity + @party`
    }
  ],
  investigation: [
    {
      verbs: `investigate, probe, open + investigation|inquiry|hearing|probe|case, launch + investigation|inquiry|probe, inquire into, examine + evidence|claim|scene|allegation|legality, gather + evidence, collect + evidence|sample, inspect, question + suspect|witness|@person - legitimacy|motive, interrogate, search + home|house|office|flat|car|premise, look into, treat as + terrorism|terrorist|murder, exhume, put under + investigation, analyse + sample|data, identify + suspect|victim|body, document + crime|abuse|violation, verify + report|claim, monitor + situation|compliance, trace, raid + home|house|office|flat|apartment, recover + body|evidence|weapon|knife, autopsy, audit, track down`,
      nouns: `investigation, inquiry, enquiry, probe, inspection, fact-finding mission, autopsy, police investigation, interrogation, court inquiry, commission of inquiry, forensic examination, audit, search + home|house, cause + death`
    }
  ],
  lawsuit: [
    {
      verbs: `sue, file + lawsuit|suit|complaint|petition|appeal, bring + lawsuit|case, take to + court, appeal against, seek + damages|injunction|compensation, challenge in + court, bring before + court, challenge + law|decision|election, appeal to + court`,
      nouns: `lawsuit, legal action, legal challenge, court challenge, class action, legal proceeding, injunction, libel suit`
    }
  ],

  sanction: [
    {
      verbs: `sanction + @party|official|bank|company|individual, impose + sanction|embargo|tariff|duty, blacklist, freeze + asset|account|fund, slap + sanction|tariff, embargo, expand + sanction, tighten + sanction, adopt + sanction, introduce + sanction, boycott + good|product|oil|import, ban + import|export, reimpose + sanction, extend + sanction|embargo, fine + company, penalise + @party, penalize + @party, strip + membership`,
      nouns: `sanction, embargo, economic sanction, trade embargo, asset freeze, arms embargo, sanctions, import ban, travel ban, sanctions package, package + sanction, boycott + product|good`
    },
    {
      mode: "aid-cut",
      verbs: `suspend + @trade|aid|assistance|membership|cooperation, cut + aid|assistance|funding|supply|subsidy|support, cut off + aid|assistance|funding|supply|gas|electricity|trade, halt + @trade|aid|assistance|shipment, freeze + aid|loan|funding, withdraw + aid|support|funding, stop + aid|assistance|shipment|delivery|import|export, reduce + aid|supply|assistance|support, withhold + aid|funding|payment, close + border|embassy|airspace|crossing|consulate|port, end + aid|assistance|mission|support|mediation, discontinue + aid|service|flight|assistance|programme`,
      nouns: `suspension + @trade|aid|link|flight, aid cut, cut + aid, halt + aid, reduction + aid`
    }
  ],
  "break-off": [
    {
      verbs: `break off + @relation|@talks, sever + @relation|tie|link, cut + @relation|tie, break + @relation|tie, downgrade + @relation, suspend + @relation|@talks|cooperation, end + @relation|@talks|cooperation|mediation, recall + ambassador|envoy|diplomat, withdraw + ambassador|envoy|support|mission|diplomat, quit + @talks|treaty|organisation|union|pact, leave + organisation|treaty|union|organization|@talks|league, walk out + @talks, abandon + @talks, freeze + @relation, pull out of + treaty|pact|@talks|agreement, terminate + @pact|agreement|treaty|contract|lease, cancel + agreement|contract|treaty, close + embassy|consulate|mission, withdraw from + treaty|agreement|pact|@talks|court|organisation|organization|council, scrap + treaty|agreement|deal, stop + negotiation|cooperation|talk, suspend + participation, rupture`,
      nouns: `recall + ambassador, severance + @relation, rupture + @relation, break + @relation, break-off, breaking + @relation, termination + @pact|agreement, suspension + @talks|participation|@relation|negotiation, withdrawal + treaty|agreement|ambassador`
    }
  ],
  expulsion: [
    {
      verbs: `expel + @diplomat|organisation|organization|agency, declare + persona, order out, kick out + @diplomat|inspector, oust + inspector|diplomat, throw out + inspector|diplomat|journalist, deport + journalist|diplomat, ask + leave, remove + inspector, eject`,
      nouns: `expulsion + @diplomat, persona non grata, expulsion`
    }
  ],
  restriction: [
    {
      verbs: `restrict + @person|movement|access|right|freedom|travel|press, block + access|website|aid|convoy|crowd|entry|delivery|social|protest|rally|demonstration, impose + @restriction|blockade, prohibit, bar, forbid, prevent + demonstration|rally|@person|aid|protest|voter|journalist, tighten + @restriction|control|border, limit + movement|access|right|freedom, close + border|crossing|newspaper|road|airport|office|school|shop|university, disqualify + candidate, deny + entry, reimpose + blockade|curfew|restriction, order + close|closure|suspend|suspension|patrol, confine, obstruct + aid|access|convoy|investigation, seal off, cordon off, hold up + convoy|aid, deny + access + aid|@person, shut + border|airport|station|office, shut down + newspaper|station|office|internet, suspend + publication|parliament|constitution|party|newspaper|flight|class|activity, turn back + convoy|refugee, dissolve + parliament|party, outlaw, evict from, disrupt + power|service|supply, pressure + journalist|@person, wiretap, eavesdrop, spy, monitor + phone`,
      nouns: `restriction, border closure, closure + border|road|crossing|newspaper, crackdown + press, clampdown, tighter border control, border control, lockdown, roadblock - protester|farmer, obstruction, travel restriction, exit ban, blockade - naval, espionage, spying`
    },
    {
      mode: "ban",
      verbs: `ban - import|export, prohibit, outlaw, forbid, bar from, disqualify, proscribe`,
      nouns: `ban, prohibition, ban + @crowd|burqa|party|movement`
    },
    {
      mode: "curfew",
      verbs: `impose + curfew, extend + curfew, declare + curfew, enforce + curfew`,
      nouns: `curfew, night curfew`
    },
    {
      mode: "censor",
      verbs: `censor, gag, silence + critic|journalist|press|media, suppress + report|news|information|dissent|figure, under-report, cover up, conceal + casualty|loss|truth|death, hide + casualty|loss|truth|death|allegation, jam + broadcast|signal, withhold + figure|information`,
      nouns: `censorship, news blackout, cover-up, media ban, gag order`
    },
    {
      mode: "martial-law",
      verbs: `declare + emergency|martial, impose + emergency|martial, extend + emergency|martial, proclaim + emergency|martial, call + emergency`,
      nouns: `martial law, state of emergency, national emergency, state + emergency, emergency rule`
    }
  ],
  confiscation: [
    {
      verbs: `confiscate, impound, expropriate, nationalise, nationalize, requisition, commandeer, freeze + assets, detain + ship|vessel|tanker|boat, intercept + ship|boat|vessel, seize = weapon|drug|cocaine|kilo|kilogram|ship|tanker|asset|document|phone|computer|explosive|vehicle|passport, board + ship|vessel|tanker, remove + item|document, take away + passport|phone, capture + ship|boat|vessel|equipment|tank|vehicle|weapon|ammunition`,
      nouns: `confiscation, seizure - @place, expropriation, nationalisation, nationalization, impoundment, requisition, asset seizure, seizure + ship|asset|weapon|drug`
    }
  ],
  crackdown: [
    {
      verbs: `disperse + @crowd|@person, break up + @crowd|demonstration|rally|protest, crack down, quell, put down + protest|revolt|uprising|rebellion, suppress + @crowd|protest|uprising|revolt|rebellion, use + tear|baton|water, fire + tear|rubber|water|warning, clear + square|protester|camp|encampment|crowd, beat + @crowd|demonstrator|protester, charge + @crowd, teargas, tear-gas, force back + @crowd, baton-charge`,
      nouns: `crackdown, tear gas, water cannon, rubber bullet, police brutality, suppression + @crowd|dissent|protest, riot police + charge|fire|disperse, baton charge, excessive force`
    }
  ],
  disinformation: [
    {
      verbs: `spread + disinformation|misinformation|rumour|rumor|lie|propaganda|fake, stage + attack|provocation|fake|chemical, fabricate, fake + attack|document|evidence, broadcast + propaganda, doctor + image|video, distort, misinform, disinform, peddle, falsify`,
      nouns: `disinformation, misinformation, propaganda, fake news, fabrication, false flag, provocation + stage, informational manoeuvre, informational maneuver, information war, false-flag operation, smear campaign, hoax`
    }
  ],

  aid: [
    {
      verbs: `provide + @goods|@person - @weaponry, give + @goods|grant|loan|help, donate - @weaponry, deliver + @goods|supply|parcel, send + @goods|convoy + aid|supply, aid, contribute + fund|money|dollar|million|euro|galleon|ducat, help + @party|refugee|victim|retain|rebuild|resident|civilian|fight|train|government, finance + project|reconstruction, fund + project|reconstruction, extend + loan|credit|aid|grant, supply + @goods, distribute + @goods, assist - mediate, feed + @person|refugee, treat + wounded|patient|@person|victim, lend + dollar|million|money, write off + debt, forgive + debt, cancel + debt, relieve + debt, airdrop, rebuild + school|hospital|home, restore + electricity|power|water, pay + compensation, ship + @goods, bail out, subsidise, subsidize, allocate + fund|money|dollar|million|hryvnia|euro, host + refugee, take in + refugee, accommodate + refugee|displaced, set up + shelter|camp|hospital, provide with + @goods, repair + line|grid|plant, train + police|teacher`,
      nouns: `humanitarian aid, aid convoy, aid delivery, economic aid, food aid, relief effort, relief supply, humanitarian assistance, financial aid, donation, debt relief, reconstruction aid, loan, bailout, medical aid, emergency aid, aid package, aid shipment, humanitarian convoy, grant + dollar|million, delivery + aid|food|supply, assistance + @party|refugee|victim, development aid`
    },
    {
      mode: "humanitarian",
      near: `food, medicine, water, humanitarian, relief, medical, blanket, tent, clothing, evacuee, hygiene`
    },
    {mode: "economic", near: `grant, loan, dollar, million, euro, credit, debt, fund, financial, economic, budget`},
    {
      mode: "asylum",
      verbs: `grant + asylum|refuge|citizenship|visa|shelter, give + asylum|refuge|shelter, offer + asylum|refuge|shelter, shelter + refugee|@person, harbour + refugee`,
      nouns: `political asylum, diplomatic asylum, asylum`
    }
  ],
  support: [
    {
      verbs: `support - roof|family|child|weight|ban, back - down|away|out, side with, stand by|with, defend + right|decision|policy|record|ally, express + support|solidarity|hope|sympathy|satisfaction|confidence|appreciation, voice + support, champion, rally behind, show + support|solidarity, uphold, encourage + effort, pledge + support, reaffirm + support|friendship|solidarity, speak in favour, vouch, campaign for + candidate, fight for + candidate|party, cheer, advocate for, mobilise + support, mobilize + support, lobby + support, lend + support, offer + support, give + support|boost|backing, stump for`,
      nouns: `support + @party|government|rebel|rights|independence|sovereignty, solidarity, backing, political support, moral support, expression + support, show of support, mutual support`
    },
    {
      mode: "praise",
      verbs: `praise, commend, hail, laud, welcome + decision|move|agreement|resumption|step|news|statement|resolution|release|initiative|ceasefire|deal, applaud, thank, congratulate, salute, pay + tribute, honour, honor, award, celebrate + victory|anniversary, appreciate, express + gratitude|thanks|congratulation, decorate with`,
      nouns: `praise, gratitude, congratulation, tribute, commendation, thanks, applause, award + bravery|medal`
    },
    {
      mode: "apology",
      verbs: `apologise, apologize, express + regret, make + apology, regret + incident|death|loss, forgive, ask + forgiveness`,
      nouns: `apology`
    },
    {
      mode: "condolence",
      verbs: `express + condolence|sympathy|grief, offer + condolence|sympathy, send + condolence, mourn, extend + condolence, commemorate, grieve, pray for`,
      nouns: `condolence, mourning, sympathy, memorial, vigil, thought + victim|family|with`
    },
    {
      mode: "endorsement",
      verbs: `endorse, ratify + nomination, nominate, vote for, lend + weight, back + candidate, approve of`,
      nouns: `endorsement`
    }
  ],
  recognition: [
    {
      verbs: `recognise + government|state|independence|sovereignty|council|republic|@party, recognize + government|state|independence|sovereignty|council|republic|@party, establish + @relation|tie, restore + @relation|tie, normalise + @relation|tie, normalize + @relation|tie, resume + @relation, upgrade + @relation|tie, open + embassy|consulate|mission, reopen + embassy|consulate, improve + @relation|tie, strengthen + @relation|tie|friendship, mend + tie|@relation, reassert + friendship, admit to + union|alliance|membership|organisation, exchange + ambassador, reconcile, deepen + @relation|tie|cooperation, develop + @relation|cooperation|tie, boost + tie|@relation|cooperation`,
      nouns: `diplomatic recognition, recognition + state|government|independence, establishment + @relation, restoration + @relation, normalisation, normalization, resumption + @relation, rapprochement, reconciliation, upgrade + @relation, diplomatic tie, strengthening + @relation`
    }
  ],
  cooperation: [
    {
      verbs: `cooperate, co-operate, collaborate, coordinate, team up, join forces, work together, work with + @party, share + expertise|experience|technology, host + troop, ally with, form + coalition|alliance, unite, link up, trade with, do business, participate + jointly, carry out + joint, conduct + joint, implement + agreement|accord|deal, export + grain|gas|oil|good, ship + grain|oil|gas, invest in`,
      nouns: `cooperation, co-operation, collaboration, coordination, joint project, joint venture, bilateral cooperation, trade + between, implementation + agreement|accord`
    },
    {
      mode: "extradition",
      verbs: `extradite, hand over + suspect|fugitive|terrorist, turn over + suspect, surrender + suspect`,
      nouns: `extradition`
    },
    {
      mode: "intelligence",
      verbs: `share + intelligence|information|data, exchange + information|intelligence, provide + intelligence|information, pass on + intelligence`,
      nouns: `intelligence sharing, exchange + information|intelligence, intelligence cooperation`
    }
  ],

  protest: [
    {
      mode: "demo",
      verbs: `protest, demonstrate - ability|need|commitment|importance|lack|progress, rally - market|share|price|stock, march against|for|through + @person|thousand|hundred|street, @crowd|@person > march, @crowd|@person > gather, take to + street|streets, picket, chant, stage + demonstration|protest|rally|sit-in|walkout, hold + rally|demonstration|march|vigil|protest, parade, sit in, collect + signature, assemble in + square, organise + rally|march|protest, organize + rally|march|protest, converge, wave + flag|banner|placard, occupy + square|university, burn + flag|effigy, walk out of + class|school`,
      nouns: `protest, demonstration, protest rally, march + protester|against|@crowd, sit-in, picket, mass protest, street protest, protester, demonstrator, protest rally, demo, protest march, peace march, civil disobedience, protest movement, peaceful protest, signature + petition`
    },
    {
      mode: "strike",
      verbs: `strike + pay|wage|worker|union, go on strike, walk off + job, stop + work, down + tool|tools, stage + strike, call + strike, be on strike, organise + strike, organize + strike, begin + strike`,
      nouns: `general strike, strike + worker|pay|wage|teacher|pilot|union|miner|doctor, walkout, work stoppage, industrial action, school strike, rail strike, labour strike`
    },
    {
      mode: "boycott",
      verbs: `boycott, shun + work|election|vote|poll, stay away from + poll, refuse + vote`,
      nouns: `boycott, boycott campaign`
    },
    {
      mode: "obstruct",
      verbs: `block + @road|highway|entrance, blockade + @road|port, barricade + road|street, obstruct + traffic, occupy + building|office|square|campus, cut off + road`,
      nouns: `roadblock + protester|farmer, road blockade, sit-down protest, human chain`
    },
    {
      mode: "riot",
      verbs: `riot, rampage, clash + police|@crowd|counter-protester|demonstrator, throw + stone|bottle|rock, hurl + stone|bottle|rock, torch + car|shop, set fire + car|shop|tyre|mattress, set ablaze + car, smash + window|furniture|shop, storm + parliament|embassy|palace|capitol`,
      nouns: `riot, rioting, unrest, mob violence, disturbance, street violence, civil unrest, rioter, intercommunal clash, mob, uprising, communal violence`
    },
    {
      mode: "hunger",
      verbs: `go on + hunger, start + hunger, begin + hunger, stage + hunger, hunger-strike`,
      nouns: `hunger strike, hunger striker`
    }
  ],
  coup: [
    {
      verbs: `overthrow, topple, oust + president|government|regime|leader|minister|premier, depose, seize + power, take + power, mutiny, stage + coup, attempt + coup, bring down + government, rebel, revolt, usurp, unseat + government, rise up`,
      nouns: `coup, coup d'état, coup attempt, mutiny, putsch, overthrow, revolt, rebellion, military takeover, power grab, insurrection, coup plot, insurgency`
    }
  ],
  election: [
    {
      mode: "vote",
      verbs: `elect, vote - against|for, cast + ballot|vote, go to + poll|polls, testify, run for + president|office|seat|election, campaign - against|for, win + election|vote|seat|majority, lose + election|vote|seat, register + voter, be re-elected, reelect, re-elect, hold + election|vote|referendum, pass + law|bill|amendment, approve + law|bill|budget, adopt + law|constitution|bill|budget, enact, stand for + election|re-election, count + vote|ballot, certify, inaugurate, confirm + nomination|judge, table + bill`,
      nouns: `election, vote - confidence, ballot, polls, polling station, presidential election, parliamentary election, turnout, electoral vote, nomination, legislation, inauguration, voter, runoff, campaign rally, re-election, confirmation vote, midterm`
    },
    {mode: "referendum", verbs: `hold + referendum, vote in + referendum`, nouns: `referendum, plebiscite`},
    {
      mode: "result",
      verbs: `declare + winner, concede - defeat|goal, project + win, win`,
      nouns: `election result, vote count, election victory, majority`
    }
  ],
  appointment: [
    {
      verbs: `appoint, name + @office, install + @office|administration, take + office, become + president|premier|minister|chancellor|leader, promote + general|officer|colonel|rank, succeed as + @office, replace + @office|commander, swear in, take over as, assign as, assume + office|post, designate, instal + @office, form + government|cabinet`,
      nouns: `appointment + @office, nomination + @office, installation + @office, swearing-in, promotion + rank|general, reshuffle, cabinet reshuffle`
    },
    {
      mode: "resignation",
      verbs: `resign, step down, stand down + @office, quit + post|office|job, leave + office|post`,
      nouns: `resignation, stepping down`
    },
    {
      mode: "dismissal",
      verbs: `dismiss + @office|officer|commander|employee|general, sack + @office|officer|employee, fire + @office|officer|commander - @munition|shot|missile, remove from + office|post|power|command, relieve of + command|duty|post, suspend + officer|minister|mayor, remove + @office|commander|mayor`,
      nouns: `dismissal, sacking, removal + @office, ouster, firing + @office`
    }
  ],
  statement: [
    {
      verbs: `describe as, comment, speak out, make + statement|speech|remark, give + speech|interview|account, deliver + speech|address, explain, clarify, characterise, characterize, stress, emphasise, emphasize, note, outline, elaborate, reiterate, tell + reporter|journalist, inform, brief + reporter, publish + video|photo|report|image, release + statement|video|footage|report|image|photo, post + video|photo|message, quote, issue + statement, respond to + question, answer + question, express + view|opinion, believe, hope, report`,
      nouns: `statement, speech, remark, comment, interview, account + event, press release, message, footage, video, photo, photograph, picture, testimony + witness, image, satellite image`
    }
  ],
  statistic: [
    {
      mode: "amount",
      verbs: `number + @person|thousand|hundred, total, amount to, account for, average, exceed, inhabit, comprise, consist of, estimate + number|total|loss, increase to, rise to, decrease, shrink`,
      subject: "object",
      nouns: `population, number + @person|@vehicle|@captive|casualty, total, total number, average, inhabitant, figure, statistics, percentage, per cent, percent, proportion, share + @place, estimate, majority + @person, tally`
    },
    {mode: "share", near: `percent, per cent, %, half, third, quarter`},
    {mode: "toll", near: `killed, dead, wounded, toll, casualty`}
  ],
  assessment: [
    {
      verbs: `assess, estimate, conclude, suggest that, indicate, believe, show that, demonstrate + importance|lack, aim at, seek to, intend to, be intended, be aimed, serve to, mean that, reflect, mark, prove, appear, seem, resemble, likely, allow to, complicate, hamper, affect, contribute to, lead to, result in, depend on, expect to`,
      subject: "object",
      nouns: `assessment, analysis, objective, goal, aim, purpose, reason + for, cause + of, evaluation, significance, implication, success, failure, outcome, result, advantage, effort, strategy, plan + @troops, probability, likelihood, consequence`
    },
    {
      mode: "risk",
      verbs: `pose + risk|threat|danger, risk + escalation, endanger, threaten + supply`,
      nouns: `risk, danger, vulnerability, humanitarian crisis, escalation, catastrophe`
    },
    {
      mode: "importance",
      verbs: `be + important|crucial|critical|key|vital`,
      nouns: `importance, turning point, milestone, epicentre, epicenter, gateway, setback, blow`,
      adjectives: `important, crucial, critical, strategic, vital, significant, likely, unlikely, possible, impossible, difficult, clear, unclear, uncertain, decisive, devastating, successful, unsuccessful`
    },
    {mode: "purpose", nouns: `intention + @troops, strategic goal`}
  ],
  background: [
    {
      mode: "location",
      verbs: `be located, lie in|on|near, border on, border, connect, be situated, stretch, lead from, stand in|on, locate, situate`,
      subject: "object",
      nouns: `distance, kilometre + from, kilometer + from, location`
    },
    {
      mode: "shortage",
      verbs: `lack, run out, run low, face + shortage|challenge|difficulty, be short, suffer from, struggle, be without + power|water|electricity|heating, need + food|ammunition|medicine|weapon`,
      subject: "actor",
      nouns: `shortage, lack + ammunition|food|water|personnel|manpower, blackout, power outage, famine, hunger - strike, humanitarian situation`
    },
    {
      verbs: `live, reside, work as, serve as, serve in, belong to, own, know, be called, be known, remain, consider as, regard as, include, contain, exist, become, begin in, last, date from, cost, use for, stay, be born, graduate, have, wear, run`,
      subject: "object",
      nouns: `situation, condition, background, history, capital, member, part, status, war, cold war, civil war`
    }
  ]
}

export const events = indexEventWords({
  byType: wordsByType,
  classes,
  lightVerbs: `launch, carry out, conduct, mount, make, hold, stage, perform, begin, start, continue, resume, initiate, commit,
    undertake, wage, open, order, inflict, execute, complete, attempt, plan, prepare, intensify, step up, press, relaunch, do,
    give, take, see, suffer, sustain, face, experience, endure, repeat, renew, expand, perpetrate, engage in, participate in, take
    part in, involve in, be involved in, have, cause, announce, declare, report, confirm, claim, witness, receive, record`,
  prepositions: {
    by: ["actor"],
    against: ["victim", "recipient", "object"],
    on: ["victim", "object", "place", "recipient"],
    upon: ["victim", "object", "recipient"],
    at: ["victim", "place", "object"],
    of: ["object", "victim", "recipient"],
    with: ["recipient", "instrument", "object"],
    to: ["recipient", "to", "place"],
    into: ["to", "place", "object"],
    toward: ["to", "place", "object"],
    towards: ["to", "place", "object"],
    from: ["from"],
    "out of": ["from"],
    in: ["place"],
    near: ["place"],
    around: ["place"],
    inside: ["place"],
    outside: ["place"],
    over: ["object", "place"],
    along: ["place"],
    across: ["place"],
    between: ["actor"],
    among: ["actor"],
    for: ["object", "recipient"],
    using: ["instrument"],
    through: ["mediator", "place"],
    via: ["mediator"],
    about: ["object"],
    regarding: ["object"]
  },
  agents: "by",
  genitives: "of",
  future: `will, shall, 'll, going, plan, intend, prepare, expect, ready, readiness, vow, promise, pledge, schedule, set, about, threaten,
    threat, promise, intention, due, upcoming, planned, impending, imminent, willingness, willing, prepared, would-be, soon, gear`,
  hypothetical: `would, could, may, might, should, can, must, if, unless, demand, want, urge, call, propose, offer, consider, request,
    ask, appeal, hope, seek, wish, possible, possibly, potential, proposal, demand, require, need, insist, order, attempt, try, aim, allow,
    possibility, risk, fear, suggest, whether, intended`,
  negative: `not, n't, no, never, neither, nor, without, none, nobody, fail, failure, refuse, decline, avoid, prevent, unable, deny, cancel,
    abandon, lack, stop, hardly, cannot, nothing, absence, refusal, rule, unlikely`,
  instruments:
    "@munition|@missile|@drone|@aircraft|@bomb|@gunfire|@blade|fire|strike|debris|shrapnel|fragment|gas|teargas",
  people:
    "@person|@troops|@crowd|@captive|gunman|hacker|looter|rioter|kidnapper|saboteur|migrant|mediator|bomber|attacker|voter|evacuee",
  roleless: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august,
    september, october, november, december, day, night, week, month, year, morning, afternoon, evening, hour, minute, today, yesterday,
    tomorrow, tonight, weekend, time, dawn, noon, midnight, century, decade, addition, response, retaliation, order, while, result,
    which, that, who, whom, there, least, event, course, case, fact, particular, part, process`
})
