import { beforeEach, expect, it } from "vitest"
import { usePhones } from "../support/phones.ts"
import { numberIn, operatorOf } from "./office.ts"

const phones = usePhones()
const office = operatorOf(phones)
beforeEach(async () => {
  await phones.empty()
  await office.empty()
})

it("a first secretary is set up by the operator and works in the chat from then on, with nobody to approve", async () => {
  const unit = numberIn((await office.units("add", "Chi bộ thôn Hạ")).out)
  const role = ["--unit", unit, "--role", "secretary"]
  const id = numberIn((await office.people("add", "Trần Thị Bình", ...role)).out)
  const { out } = await office.people("invite", id, "--unit", unit)
  const secretary = phones.phone("zalo-bot", "s")
  expect(await secretary.say(/MZ-\w{9}/.exec(out)![0])).toContain("Xin chào đồng chí Trần Thị Bình")
  expect(await secretary.say("danh sách")).toContain("1 người trong danh sách")
  expect((await office.units()).out).toContain("1 người, 1 đã liên kết")
})
