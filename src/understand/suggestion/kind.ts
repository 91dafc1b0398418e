import type { CaseKind } from "../../core/case.ts"
import { fold } from "../../core/text.ts"

const PROPOSAL = /(?<![a-z])(?:de nghi|kien nghi|de xuat|yeu cau|pakn)(?![a-z])/
const OPINION =
  /(?<![a-z])(?:gop y|dong gop y kien|theo toi|toi nghi|toi (?:khong )?dong y|toi phan doi|toi ung ho|nen(?! (?:nha|duong|dat|tang|kinh|hanh|cong|giao|dan)(?![a-z])))(?![a-z])/

/** What a suggestion is by its first such word: "đề nghị" proposes, "góp ý" and "nên" hold an opinion, all else remarks. */
export function kindOf(text: string): CaseKind {
  const said = fold(text.normalize("NFC")).replace(/\s+/g, " ")
  const proposal = PROPOSAL.exec(said)?.index ?? Number.POSITIVE_INFINITY
  const opinion = OPINION.exec(said)?.index ?? Number.POSITIVE_INFINITY
  if (proposal === opinion) return "remark"
  return proposal < opinion ? "proposal" : "opinion"
}
