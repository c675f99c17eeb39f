import { prepareBuild } from './build.mjs'
import { preparePackages } from './packages.mjs'

/** Makes the program ready to run: its packages, then its build. Nothing is done that is done already. */
export async function prepareProgram() {
  await preparePackages()
  await prepareBuild()
}
