use super::{Cadence, FinalState, PollError, Poller};
use crate::client::Client;

impl Client {
    /// Repeats a query by [its cadence](FinalState::CADENCE) until the state in the response is final.
    ///
    /// ```
    /// # async fn example<O: wxpay_core::polling::FinalState>(client: wxpay_core::Client, query: O) -> Result<(), wxpay_core::polling::PollError<O::Output>> {
    /// let order = client.until_final(query).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Only the query is sent. See [`polling`](crate::polling) for all ways in which it ends.
    ///
    /// # Errors
    /// See [`PollError`]: after any of them, the state may still become final.
    pub async fn until_final<O: FinalState>(
        &self,
        query: O,
    ) -> Result<O::Output, PollError<O::Output>> {
        self.until_final_by(query, O::CADENCE).await
    }

    /// Like [`until_final`](Self::until_final), with the caller's own cadence.
    ///
    /// # Errors
    /// See [`PollError`]: after any of them, the state may still become final.
    pub async fn until_final_by<O: FinalState>(
        &self,
        query: O,
        cadence: Cadence,
    ) -> Result<O::Output, PollError<O::Output>> {
        let clock = self.merchant().clock();
        let mut polling = Poller::new(query, cadence, clock.now());
        while let Some(delay) = polling.next_delay(clock.now()) {
            if !delay.is_zero() && !self.transport().wait(delay).await {
                return Err(polling.without_timer());
            }
            let answer = self.send(polling.query()).await;
            if let Some(end) = polling.accept(answer) {
                return end;
            }
        }
        Err(polling.unfinished())
    }
}
