/**
 * Keeps the page of a check-in up to date. Short, without a library, for browsers of old televisions; who has no script
 * gets a page that loads itself anew.
 */
export const SCRIPT = `
"use strict"
var at = location.pathname.replace(/\\/+$/, "") + "/now"
var heard = performance.now()
var timer
function get(id) { return document.getElementById(id) }
function show(now) {
  heard = performance.now()
  get("qr").setAttribute("viewBox", "0 0 " + now.size + " " + now.size)
  get("modules").setAttribute("d", now.path)
  get("code").textContent = now.code
  get("here").textContent = now.here
  get("left").value = now.left
  get("shown").hidden = false
  get("lost").hidden = true
  get("over").hidden = true
}
function lost() {
  get("lost").hidden = false
  // An old code would only be refused.
  if (performance.now() - heard > 45000) get("shown").hidden = true
}
function over() {
  // It may have been a proxy that was started anew.
  clearInterval(timer)
  timer = setInterval(ask, 15000)
  get("shown").hidden = true
  get("lost").hidden = true
  get("over").hidden = false
}
function ask() {
  fetch(at, { cache: "no-store" }).then(function (answer) {
    if (answer.status === 404) return over()
    if (!answer.ok) throw new Error("not answered")
    return answer.json().then(show)
  }).catch(lost)
}
function stayAwake() {
  if (navigator.wakeLock && !document.hidden) navigator.wakeLock.request("screen").catch(function () {})
}
document.addEventListener("visibilitychange", stayAwake)
stayAwake()
timer = setInterval(ask, 2000)
`
