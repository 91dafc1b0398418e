/** The part a visitor of the demonstration plays. It decides what they may read, and nothing else. */
export type Persona = "citizen" | "member" | "secretary"
export const PERSONAS: readonly Persona[] = ["citizen", "member", "secretary"]

const CHAT = /^[0-9a-f]{32}\.(citizen|member|secretary)$/

export function asPersona(word: string | undefined): Persona | null {
  return PERSONAS.find((persona) => persona === word) ?? null
}

/** Each persona of a visitor is a person of their own, with their own talk. */
export function chatOf(session: string, persona: Persona): string {
  return `${session}.${persona}`
}

export function isChat(chat: string): boolean {
  return CHAT.test(chat)
}
