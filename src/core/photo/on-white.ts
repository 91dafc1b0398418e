import { type Canvas, createCanvas, type Image } from "@napi-rs/canvas"

/**
 * A picture drawn on white, scaled by what `scaleFor` gives for its width and height. Images come from their decoder as
 * people see them: turned as the camera said.
 */
export function drawOnWhite(
  image: Image,
  scaleFor: (width: number, height: number) => number,
  smoothing: "low" | "high" = "low",
): Canvas {
  const scale = scaleFor(image.width, image.height)
  const width = Math.max(1, Math.round(image.width * scale))
  const height = Math.max(1, Math.round(image.height * scale))
  const canvas = createCanvas(width, height)
  const context = canvas.getContext("2d")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = smoothing
  context.drawImage(image, 0, 0, width, height)
  return canvas
}
