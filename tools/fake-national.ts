/**
 * A stand-in for the national database of procedures, to try `motcua catalogue sync ADDRESS` with:
 *   node dist/tools/fake-national.js [PORT]
 */
import { fakeNational, nationalMarriage } from '../src/procedures/index.ts'

const fake = await fakeNational({ procedures: [nationalMarriage], port: Number(process.argv[2] ?? 8090) })
console.log(`motcua catalogue sync ${fake.address}`)
