import { AUDIENCES, type Audience } from "./document.ts"

/** What a person can be in a unit. Somebody may be several things at once: a member and the deputy. */
export const ROLES = [
  "secretary",
  "deputy",
  "committee",
  "clerk",
  "member",
  "probationary",
  "exempt",
  "elsewhere",
  "follower",
  "front",
  "admin",
] as const
export type Role = (typeof ROLES)[number]

/** One role that is held now. */
export interface Held {
  readonly unit: number
  readonly role: Role
}

/** What can be done with a unit's people, meetings, resolutions and tasks. */
export const UNIT_ACTS = [
  "see-totals",
  "see-list",
  "see-phones",
  "bring-list",
  "export-list",
  "invite",
  "approve-link",
  "remove-person",
  "give-roles",
  "request-handover",
  "agree-handover",
  "bring-group",
  "call-meeting",
  "call-occasion",
  "see-attendance",
  "see-reasons",
  "take-roll",
  "answer-for",
  "export-attendance",
  "see-summary",
  "send-notice",
  "file-resolution",
  "approve-resolution",
  "give-tasks",
  "see-tasks",
  "set-reminders",
  "handle-cases",
  "open-contact",
  "open-sealed",
  "approve-publication",
  "set-cases",
  "answer-questions",
] as const
export type UnitAct = (typeof UNIT_ACTS)[number]

/** Whoever is not named here may do nothing: rights are given, never assumed. */
const ACTS: Readonly<Partial<Record<Role, readonly UnitAct[]>>> = {
  secretary: UNIT_ACTS,
  deputy: [
    "see-totals",
    "see-list",
    "see-phones",
    "bring-list",
    "export-list",
    "invite",
    "approve-link",
    "agree-handover",
    "bring-group",
    "call-meeting",
    "call-occasion",
    "see-attendance",
    "see-reasons",
    "take-roll",
    "answer-for",
    "export-attendance",
    "see-summary",
    "send-notice",
    "file-resolution",
    "approve-resolution",
    "give-tasks",
    "see-tasks",
    "handle-cases",
    "open-contact",
    "approve-publication",
    "answer-questions",
  ],
  committee: [
    "see-totals",
    "see-list",
    "agree-handover",
    "see-attendance",
    "see-reasons",
    "see-summary",
    "approve-resolution",
    "see-tasks",
  ],
  clerk: [
    "see-totals",
    "see-list",
    "see-attendance",
    "take-roll",
    "export-attendance",
    "file-resolution",
    "see-tasks",
    "handle-cases",
    "answer-questions",
  ],
  // From above come totals only; names stay in the unit.
  follower: ["see-totals"],
  // The Front speaks with citizens; what the unit itself does is not theirs to see.
  front: ["call-occasion", "handle-cases", "open-contact", "approve-publication", "answer-questions"],
}

const READS: Readonly<Record<Role, Audience>> = {
  secretary: "committee",
  deputy: "committee",
  committee: "committee",
  clerk: "members",
  member: "members",
  probationary: "members",
  exempt: "members",
  elsewhere: "members",
  follower: "public",
  front: "public",
  admin: "public",
}

/** Whether somebody with these roles may do this in this unit. A role counts in its own unit only. */
export function may(held: readonly Held[], act: UnitAct, unit: number): boolean {
  return held.some((one) => one.unit === unit && (ACTS[one.role] ?? []).includes(act))
}

/** The units in which somebody with these roles may do this, each once. */
export function unitsWhere(held: readonly Held[], act: UnitAct): number[] {
  return [...new Set(held.filter((one) => may([one], act, one.unit)).map(({ unit }) => unit))]
}

/** The roles whose holders may do this in their unit. */
export function rolesFor(act: UnitAct): Role[] {
  return ROLES.filter((role) => (ACTS[role] ?? []).includes(act))
}

/** The units that somebody follows from above: of them and of those below they see totals. */
export function unitsFollowed(held: readonly Held[]): number[] {
  return unitsWhere(
    held.filter(({ role }) => role === "follower"),
    "see-totals",
  )
}

/** The widest of what these roles let their holder read; public for somebody without any. */
export function readsWith(held: readonly Held[]): Audience {
  return widest(held.map(({ role }) => READS[role]))
}

export function widest(audiences: readonly Audience[]): Audience {
  return AUDIENCES[Math.max(0, ...audiences.map((one) => AUDIENCES.indexOf(one)))]!
}

/** The documents that a role lets its holder read in its unit. */
export function readsAs(role: Role): Audience {
  return READS[role]
}

/** Roles that stand on a unit's list, in the order in which it names them. The others are given apart. */
export const LISTED: readonly Role[] = ROLES.filter((role) => !["follower", "front", "admin"].includes(role))
