/**
 * How PostgreSQL is set for one commune on one small machine. Durability stays whole (fsync and synchronous_commit keep
 * their default, on). Everything that costs a process or memory when idle is small.
 */
const settings: Readonly<Record<string, string>> = {
  // reached by the socket alone
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '40',
  // memory
  shared_buffers: '48MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  huge_pages: 'off',
  jit: 'off',
  // processes: no I/O workers and no replication; one helper for a long report
  io_method: 'sync',
  max_worker_processes: '3',
  max_parallel_workers: '2',
  max_parallel_workers_per_gather: '1',
  max_logical_replication_workers: '0',
  max_wal_senders: '0',
  autovacuum_worker_slots: '3',
  autovacuum_max_workers: '2',
  // the write-ahead log; solid-state disks
  min_wal_size: '48MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  // time and language: our own code speaks of Viet Nam's clock, the database of UTC
  timezone: 'UTC',
  log_timezone: 'UTC',
  // the log holds no statement and no row: they hold personal data
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
}

/** The command line of `postgres` for a data folder and the folder of its socket. */
export const postgresParameters = (data: string, socketFolder: string): string[] => [
  ...['-D', data],
  ...Object.entries({ ...settings, unix_socket_directories: socketFolder }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]),
]
