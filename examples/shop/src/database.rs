use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Result, params};

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS orders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fen INTEGER NOT NULL,
        paid_fen INTEGER
    );
    CREATE TABLE IF NOT EXISTS notifications (id TEXT PRIMARY KEY);
";

/// The shop's SQLite database.
#[derive(Clone, Debug)]
pub struct Database(Arc<Mutex<Connection>>);

impl Database {
    /// Opens the database and creates its tables.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let connection = Connection::open(path)?;
        connection.execute_batch(TABLES)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores a new order and returns its number. The number exists before WeChat Pay sees it.
    pub fn add_order(&self, fen: i64) -> Result<String> {
        let connection = self.lock();
        connection.execute("INSERT INTO orders (fen) VALUES (?1)", params![fen])?;
        Ok(format!("shop-{:08}", connection.last_insert_rowid()))
    }

    /// Records a payment, and the ID of its notification in the same transaction.
    ///
    /// Returns `false` if the notification or the payment was recorded before.
    pub fn record_payment(
        &self,
        number: &str,
        fen: i64,
        notification: Option<&str>,
    ) -> Result<bool> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        if let Some(id) = notification {
            let insert = "INSERT OR IGNORE INTO notifications (id) VALUES (?1)";
            if transaction.execute(insert, params![id])? == 0 {
                return Ok(false);
            }
        }
        let update =
            "UPDATE orders SET paid_fen = ?2 WHERE id = ?1 AND fen = ?2 AND paid_fen IS NULL";
        let updated = transaction.execute(update, params![order_id(number), fen])?;
        transaction.commit()?;
        Ok(updated == 1)
    }

    /// Returns the numbers of the unpaid orders.
    pub fn unpaid_orders(&self) -> Result<Vec<String>> {
        let connection = self.lock();
        let mut select = connection.prepare("SELECT id FROM orders WHERE paid_fen IS NULL")?;
        let ids = select.query_map([], |row| row.get::<_, i64>(0))?;
        ids.map(|id| Ok(format!("shop-{:08}", id?))).collect()
    }

    /// Returns what was paid for an order, in fen.
    pub fn paid(&self, number: &str) -> Result<Option<i64>> {
        let select = "SELECT paid_fen FROM orders WHERE id = ?1";
        self.lock()
            .query_row(select, params![order_id(number)], |row| row.get(0))
    }
}

fn order_id(number: &str) -> Option<i64> {
    number.strip_prefix("shop-")?.parse().ok()
}
