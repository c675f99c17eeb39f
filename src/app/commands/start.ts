import type { DemoAccount } from '../../people/index.ts'
import { FolderInUse } from '../../platform/embedded-postgres/index.ts'
import { answered, type Command, type CommandAnswer, declined, WrongUsage } from '../command.ts'
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
    const running = await startMotcua(settings, line => console.log(`  ${line}`)).catch(folderRefused)
    if ('ok' in running) return running
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`\nMotcua: ${running.address}  (${seconds} s)\n${accountsTable(running.demoAccounts)}`)
    const signal = await untilToldToStop()
    console.log(`\n${signal}: đang dừng / stopping …`)
    await running.stop()
    return answered({ stopped: true }, ['Đã dừng / stopped'])
  },
}

/** Somebody runs on this data folder already: said in words, as a refusal; anything else is a failure of ours. */
function folderRefused(error: unknown): CommandAnswer {
  if (!(error instanceof FolderInUse)) throw error
  return declined({ reason: 'folder-in-use', pid: error.pid }, [
    `Motcua đang chạy trên thư mục dữ liệu này (tiến trình ${error.pid}). Hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data.`,
    error.message,
  ])
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
