import type { DemoAccount } from '../../people/index.ts'
import { answered, type Command, WrongUsage } from '../command.ts'
import { startMotcua } from '../start.ts'

export const command: Command = {
  usage: 'start [--port 8080] [--no-demo]',
  summary: 'Chạy toàn bộ hệ thống / runs everything; prints the address and the demo accounts',
  options: { port: { type: 'string' }, 'no-demo': { type: 'boolean' } },
  takes: [0, 0],
  async run({ values, config }) {
    const wanted = values.port
    if (wanted !== undefined && !/^\d{1,5}$/.test(String(wanted)))
      throw new WrongUsage(`Cổng phải là số / the port must be a number: “${wanted}”`)
    const settings = config({
      ...(wanted === undefined ? {} : { port: Number(wanted) }),
      ...(values['no-demo'] ? { demo: false } : {}),
    })
    const began = performance.now()
    const running = await startMotcua(settings, line => console.log(`  ${line}`))
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`\nMotcua: ${running.address}  (${seconds} s)\n${accountsTable(running.demoAccounts)}`)
    const signal = await untilToldToStop()
    console.log(`\n${signal}: đang dừng / stopping …`)
    await running.stop()
    return answered({ stopped: true }, ['Đã dừng / stopped'])
  },
}

function accountsTable(accounts: readonly DemoAccount[]): string {
  if (accounts.length === 0) return ''
  const lines = accounts.map(
    ({ username, password, name, title, centre }) =>
      `  ${username.padEnd(14)} ${(password ?? '(đã đổi / changed)').padEnd(24)} ${title} – ${name} – ${centre[0]}`,
  )
  return ['\nTài khoản dùng thử / demo accounts (/login):', ...lines, '\nCtrl-C để dừng / Ctrl-C stops'].join(
    '\n',
  )
}

/**
 * Waits for the first signal to stop. The same signal may come twice, from the terminal and from npm, so later ones change
 * nothing; whoever cannot wait ends the process with SIGKILL, which the next start survives.
 */
function untilToldToStop(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal))
  return promise
}
