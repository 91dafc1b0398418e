import type { Someone } from "../crowd.ts"
import type { DirectDeed } from "./office.ts"
import type { Deed, Story } from "./story.ts"

const OFFICE_WORDS: Readonly<Partial<Record<Deed["do"], string>>> = {
  ask: "Xin ông/bà cho biết rõ hơn chỗ hỏng là chỗ nào",
  answer: "Tổ quản lý điện đã thay xong ngày 25/8/2027",
  refuse: "Việc này do ngành điện quản lý, xã không sửa được",
  outside: "Đã chuyển cho Điện lực khu vực vì là lưới điện của ngành, liên hệ số 1900 6769",
}

/** What an officer writes to the person, known again by its mark. */
export function wordsFor(deed: Deed["do"], mark: string): string {
  return `${OFFICE_WORDS[deed] ?? ""}, việc số ${mark}`
}

/** The same deed as the functions of the feature do it. */
export function directOf(story: Story, deed: Deed, { channel, user }: Someone, text: string): DirectDeed {
  const on = { who: { channel, user }, code: story.code, steps: story.lines.length }
  switch (deed.do) {
    case "pass":
      return { ...on, do: "pass", to: deed.to }
    case "merge":
      return { ...on, do: "merge", into: deed.into.code }
    case "accept":
    case "unmerge":
    case "redirect":
      return { ...on, do: deed.do }
    default:
      return { ...on, do: deed.do, text }
  }
}
