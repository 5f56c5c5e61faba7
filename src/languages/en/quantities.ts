import type {QuantityWords} from "../quantity-words.ts"

export const quantities: QuantityWords = {numerals: new Map()}
