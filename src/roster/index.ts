export { explainProblem } from "./explain.ts"
export { exportRoster, type ListedPerson } from "./export.ts"
export { NAME_LIMIT, readName } from "./name.ts"
export { readPhone } from "./phone.ts"
export { holdsRoster, readRoster, readRosterFile } from "./read.ts"
export { rosterTemplate } from "./template.ts"
export type {
  RosterColumn,
  RosterNote,
  RosterProblem,
  RosterReading,
  RosterRole,
  RosterRow,
} from "./types.ts"
