/** Under this name the environment tells where the lying model of a run is. */
export const LYING_URL = "CHIBO_LYING_URL"
export const LYING_MODEL = "mau-noi-doi"
