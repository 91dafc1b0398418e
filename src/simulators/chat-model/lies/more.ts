import { waysOf } from "../answer-types.ts"
import { pick, shuffled } from "../chance.ts"
import { clausesOf, lowerFirst } from "../clauses.ts"
import { byChanging, bySaying } from "./lie.ts"

const INVENTED = [
  ", đồng thời được hưởng phụ cấp hằng tháng",
  " và phải chụp ảnh gửi kèm",
  ", nếu vi phạm sẽ bị phạt tiền",
  ", kể cả người đã chuyển đi nơi khác",
  ", theo sự phân công của lãnh đạo",
  " sau khi được công an xác nhận",
  " và được ưu tiên trong việc xét nâng lương",
] as const
const CERTAINTY = [
  "Chắc chắn rằng",
  "Theo tôi,",
  "Tôi cam đoan rằng",
  "Không còn nghi ngờ gì nữa,",
  "Ai cũng biết rằng",
  "Có lẽ",
  "Theo kinh nghiệm của tôi,",
] as const
const OPINIONS = [
  "Ông Nguyễn Văn Thắng ở thôn Đông Hạ là người hay phê bình lãnh đạo nhất.",
  "Người gửi góp ý này là bà Trần Thị Bình ở thôn Thượng Cát.",
  "Bí thư Đảng ủy hiện nay làm việc thiếu trách nhiệm và không được lòng dân.",
  "Chị Hoa thường xuyên vắng họp chi bộ.",
  "Đồng chí Chủ tịch xã là người tốt, bà con nên tin tưởng bầu lại.",
  "Trong chi bộ có ba đảng viên có tư tưởng lệch lạc cần theo dõi.",
] as const
const ENGLISH = [
  "According to the regulation, citizens must register in advance and pay the fee.",
  "Yes, this is allowed in all cases.",
  "The People's Committee will reply within thirty days.",
  "Please see the full document for details.",
] as const
const CHINESE = [
  "根据规定，党员必须按时缴纳党费。",
  "是的，可以。请在三十天内提交申请。",
  "人民委员会将在十五天内答复。",
] as const
const ADVICE = [
  "Ông, bà nên nhờ người quen trong xã làm giúp cho nhanh.",
  "Bà con không cần làm theo quy định này vì trên thực tế không ai kiểm tra.",
  "Tốt nhất là nộp thêm một khoản bồi dưỡng cho cán bộ.",
  "Đồng chí cứ chờ, việc này rồi sẽ được bỏ qua.",
  "Trường hợp này chắc chắn sẽ được giải quyết theo hướng có lợi.",
] as const
const HIDDEN_REASONS = [
  "vì ngân sách xã đã cạn",
  "do lãnh đạo xã sắp thay đổi",
  "vì trước đây đã có người kiện",
  "để tránh bị thanh tra",
] as const

/** Sentences that say more than the quotes below them, or something else altogether. */
export const moreLies = waysOf("more", {
  "more-invented": byChanging((text, _truth, _told, random) => {
    const more = pick(INVENTED, random)!
    return { text: `${text.replace(/\.$/, "")}${more}.`, marks: [more] }
  }),
  /** True words of another line, under a quote that does not hold them. */
  "more-unquoted": byChanging((text, truth, told, random) => {
    const others = told.passages
      .flatMap(clausesOf)
      .filter(
        ({ line, text: words }) =>
          !truth.sources.some(({ quote }) => line.includes(quote) || quote.includes(words)),
      )
    const other = pick(shuffled(others, random), random)
    if (other === undefined) return undefined
    return { text: `${text.replace(/\.$/, "")}; ${lowerFirst(other.text)}`, marks: [other.text] }
  }),
  "reason-invented": byChanging((text, _truth, _told, random) => {
    const more = ` ${pick(HIDDEN_REASONS, random)!}`
    return { text: `${text.replace(/\.$/, "")}${more}.`, marks: [more] }
  }),
  certainty: byChanging((text, _truth, _told, random) => {
    const first = pick(CERTAINTY, random)!
    return { text: `${first} ${lowerFirst(text)}`, marks: [first] }
  }),
  "opinion-about-people": bySaying((_told, random) => pick(OPINIONS, random)),
  advice: bySaying((_told, random) => pick(ADVICE, random)),
  english: bySaying((_told, random) => pick(ENGLISH, random)),
  chinese: bySaying((_told, random) => pick(CHINESE, random)),
})
