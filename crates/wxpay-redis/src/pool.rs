use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::{Client, Cmd, Connection, FromRedisValue, RedisError, RedisResult};

/// Maximum number of idle connections.
const IDLE: usize = 16;

/// Maximum number of attempts on new connections, if signals interrupt them.
const ATTEMPTS: usize = 3;

/// Connections to one Redis; each command uses one exclusively.
pub(crate) struct Pool {
    client: Client,
    pub(crate) timeout: Duration,
    idle: Mutex<Vec<Connection>>,
}

impl Pool {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            timeout: Duration::from_secs(1),
            idle: Mutex::default(),
        }
    }

    /// Runs a command, and repeats it on a new connection if a pooled one failed, because that may have been lost long
    /// ago, or if a signal interrupted it.
    ///
    /// So the command may run more than once, and must be safe to repeat.
    pub(crate) fn ask<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        let kept = self.idle().pop();
        if let Some(connection) = kept
            && let Ok(answer) = self.ask_on(connection, command)
        {
            return Ok(answer);
        }
        for _ in 1..ATTEMPTS {
            match self.ask_on_new(command) {
                Err(error) if may_be_interrupted(&error) => {}
                done => return done,
            }
        }
        self.ask_on_new(command)
    }

    fn ask_on_new<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        self.ask_on(self.connect()?, command)
    }

    /// Drops a failed connection, so that a late response is not taken for that of the next command.
    fn ask_on<T: FromRedisValue>(
        &self,
        mut connection: Connection,
        command: &Cmd,
    ) -> RedisResult<T> {
        let answer = command.query(&mut connection)?;
        let mut idle = self.idle();
        if idle.len() < IDLE {
            idle.push(connection);
        }
        Ok(answer)
    }

    fn connect(&self) -> RedisResult<Connection> {
        let connection = self.client.get_connection_with_timeout(self.timeout)?;
        connection.set_read_timeout(Some(self.timeout))?;
        connection.set_write_timeout(Some(self.timeout))?;
        Ok(connection)
    }

    /// No panic can happen while the lock is held, so the guarded data is consistent.
    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns whether a signal may be the cause.
///
/// On Linux, a read or write with a timeout ends with `EINTR` even if the signal's handler restarts system calls, and
/// also when a stopped process continues. `redis` passes that on, and has no question for it alone.
fn may_be_interrupted(error: &RedisError) -> bool {
    let is_known =
        error.is_timeout() || error.is_connection_refusal() || error.is_connection_dropped();
    error.is_io_error() && !is_known
}
