import { u } from "./catalogues/u.ts"
import { addPolite } from "./catalogue.ts"

/** Fetched for a meeting that calls people `u`, and for no other. */
addPolite(u)
