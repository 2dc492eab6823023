//! Actions of users in WeChat, and views for tests: the sandbox's handles on orders,
//! refunds, transfers and notifications.

mod applyments;
mod authorizations;
mod batches;
mod compensations;
mod complaints;
mod contracts;
mod coupons;
mod made_up;

use std::time::Duration;

use crate::combined::CombinedOrder;
use crate::error::SandboxError;
use crate::fault::Fault;
use crate::notices::NoticeAttempt;
use crate::orders::{Order, PayError};
use crate::payscore::{ServiceOrder, ServiceOrderError};
use crate::refunds::{Refund, RefundError, RefundFailure};
use crate::sandbox::Sandbox;
use crate::sharing::{ProfitShare, ProfitShareReturn, ShareError};
use crate::transfers::{Transfer, TransferError};

impl Sandbox {
    /// Pays an order of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such order, it does not wait for a payment, its deadline passed, or the prepay parameter
    /// expired.
    pub fn pay(&self, out_trade_no: &str) -> Result<Order, PayError> {
        self.pay_of(self.mchid(), out_trade_no)
    }

    /// Like [`pay`](Self::pay), for an order of another merchant or service provider.
    ///
    /// # Errors
    /// See the method above.
    pub fn pay_of(&self, mchid: &str, out_trade_no: &str) -> Result<Order, PayError> {
        let now = self.now();
        self.engine().settled().pay(now, mchid, out_trade_no)
    }

    /// Makes a payment of an order of the default merchant fail. An order stays `NOTPAY` then; a code payment that
    /// waits for its password becomes `PAYERROR`.
    ///
    /// # Errors
    /// When there is no such order, or it does not wait for a payment.
    pub fn fail_payment(&self, out_trade_no: &str) -> Result<Order, PayError> {
        let now = self.now();
        let mut state = self.engine().settled();
        let failed = state.orders.fail_payment(now, self.mchid(), out_trade_no);
        failed.cloned()
    }

    /// Makes the next code payment wait for the user's password (202 `USERPAYING`), until [`pay`](Self::pay) or
    /// [`fail_payment`](Self::fail_payment). By default it is paid immediately.
    pub fn ask_password(&self) {
        self.engine().settled().orders.ask_password();
    }

    /// All orders of all merchants, in order of creation.
    pub fn orders(&self) -> Vec<Order> {
        let now = self.now();
        self.engine()
            .settled()
            .orders
            .orders(now)
            .cloned()
            .collect()
    }

    /// The default merchant's order with that number.
    pub fn order(&self, out_trade_no: &str) -> Option<Order> {
        self.order_of(self.mchid(), out_trade_no)
    }

    /// An order of a merchant or service provider.
    pub fn order_of(&self, mchid: &str, out_trade_no: &str) -> Option<Order> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.orders.order(now, mchid, out_trade_no).cloned()
    }

    /// Pays a combined order of the default merchant: all its sub-orders at once.
    ///
    /// # Errors
    /// See [`pay`](Self::pay).
    pub fn pay_combined(&self, combine_out_trade_no: &str) -> Result<CombinedOrder, PayError> {
        self.pay_combined_of(self.mchid(), combine_out_trade_no)
    }

    /// Like [`pay_combined`](Self::pay_combined), for an order of another merchant or service provider.
    ///
    /// # Errors
    /// See [`pay`](Self::pay).
    pub fn pay_combined_of(
        &self,
        mchid: &str,
        combine_out_trade_no: &str,
    ) -> Result<CombinedOrder, PayError> {
        let now = self.now();
        let number = (mchid, combine_out_trade_no);
        let mut state = self.engine().settled();
        state.act(|books, around| books.combined.pay(around, now, number))
    }

    /// All combined orders of all merchants, in order of creation.
    pub fn combined_orders(&self) -> Vec<CombinedOrder> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.books.combined.orders(now).cloned().collect()
    }

    /// The default merchant's combined order with that number.
    pub fn combined_order(&self, combine_out_trade_no: &str) -> Option<CombinedOrder> {
        let (now, number) = (self.now(), (self.mchid(), combine_out_trade_no));
        let mut state = self.engine().settled();
        state.books.combined.order(now, number).cloned()
    }

    /// All profit sharing orders of all merchants, in order of creation.
    pub fn profit_shares(&self) -> Vec<ProfitShare> {
        let state = self.engine().settled();
        state.books.sharing.shares().cloned().collect()
    }

    /// All returns of shares of all merchants, in order of creation.
    pub fn profit_share_returns(&self) -> Vec<ProfitShareReturn> {
        let state = self.engine().settled();
        state.books.sharing.returns().cloned().collect()
    }

    /// Makes the share of an account in a profit sharing order of the default merchant fail for that reason, such as
    /// `NO_RELATION`.
    ///
    /// # Errors
    /// When there is no such share, or it ended.
    pub fn fail_profit_share(
        &self,
        out_order_no: &str,
        account: &str,
        reason: &str,
    ) -> Result<ProfitShare, ShareError> {
        let (now, number) = (self.now(), (self.mchid(), out_order_no));
        let mut state = self.engine().settled();
        state.act(|books, around| {
            let sharing = &mut books.sharing;
            sharing.fail(around, now, number, (account, reason))
        })
    }

    /// Sets how much of an order may be shared, in ten-thousandths: 0 to 10,000. By default it is 3,000
    /// (30 %), and everything for the platforms of 收付通.
    pub fn set_max_sharing_ratio(&self, ratio: i64) {
        self.engine().settled().books.sharing.set_ratio(ratio);
    }

    /// Sets the URL for notifications of shares and returns whose requests name no `notify_url`. In production it is
    /// set on the merchant platform. By default they are not notified.
    pub fn notify_profit_shares_to(&self, url: &str) {
        self.engine().settled().books.sharing.set_notify_url(url);
    }

    /// All service orders of WeChat Pay Score of all merchants, in order of creation.
    pub fn service_orders(&self) -> Vec<ServiceOrder> {
        let state = self.engine().settled();
        state.books.payscore.orders().cloned().collect()
    }

    /// Confirms a service order of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such order, or it does not wait for its user.
    pub fn confirm_service_order(
        &self,
        out_order_no: &str,
    ) -> Result<ServiceOrder, ServiceOrderError> {
        let (now, number) = (self.now(), (self.mchid(), out_order_no));
        let mut state = self.engine().settled();
        state.act(|books, around| books.payscore.confirm(around, now, number))
    }

    /// Pays a completed service order of the default merchant at once. By default it is deducted when it settles.
    ///
    /// # Errors
    /// When there is no such order, or it is not completed or paid already.
    pub fn pay_service_order(&self, out_order_no: &str) -> Result<ServiceOrder, ServiceOrderError> {
        let (now, number) = (self.now(), (self.mchid(), out_order_no));
        let mut state = self.engine().settled();
        state.act(|books, around| books.payscore.pay(around, now, number))
    }

    /// Sets whether users of service orders have no money: completed orders then stay `MCH_COMPLETE` until the user
    /// pays, the merchant collects again, or the merchant reports the payment.
    pub fn let_service_deductions_fail(&self, fail: bool) {
        self.engine().settled().books.payscore.set_poor(fail);
    }

    /// All refunds of all merchants, in order of creation.
    pub fn refunds(&self) -> Vec<Refund> {
        self.engine().settled().refunds.refunds().cloned().collect()
    }

    /// Makes a processing refund of the default merchant fail.
    ///
    /// # Errors
    /// When there is no such refund, or it is not processing.
    pub fn fail_refund(
        &self,
        out_refund_no: &str,
        how: RefundFailure,
    ) -> Result<Refund, RefundError> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.fail_refund(now, (self.mchid(), out_refund_no), how)
    }

    /// All merchant transfer bills of all merchants, in order of creation.
    pub fn transfers(&self) -> Vec<Transfer> {
        let state = self.engine().settled();
        state.transfers.transfers().cloned().collect()
    }

    /// Confirms a merchant transfer bill of the default merchant, as its user does in WeChat. A bill that
    /// is `CANCELING` becomes `TRANSFERING` too: the user was faster than the cancel.
    ///
    /// # Errors
    /// When there is no such bill, or it does not wait for its user.
    pub fn confirm_transfer(&self, out_bill_no: &str) -> Result<Transfer, TransferError> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.confirm_transfer(now, (self.mchid(), out_bill_no))
    }

    /// Makes a merchant transfer bill of the default merchant fail for that reason, such as `ACCOUNT_FROZEN`.
    ///
    /// # Errors
    /// When there is no such bill, or it ended.
    pub fn fail_transfer(
        &self,
        out_bill_no: &str,
        reason: &str,
    ) -> Result<Transfer, TransferError> {
        let now = self.now();
        let mut state = self.engine().settled();
        state.fail_transfer(now, (self.mchid(), out_bill_no), reason)
    }

    /// Sets a user's real name: a transfer to that openid under another name fails. By default every name is accepted.
    pub fn name_user(&self, openid: &str, name: &str) {
        self.engine().settled().transfers.name_user(openid, name);
    }

    /// The latest 1,000 attempts to notify merchants, oldest first.
    pub fn deliveries(&self) -> Vec<NoticeAttempt> {
        let state = self.engine().settled();
        state.outbox.deliveries().cloned().collect()
    }

    /// Waits until every due notification was sent and answered, or its attempt failed.
    ///
    /// It blocks, so the server that answers must run on another thread; in a test on one runtime, use
    /// [`await_notifications_async`](Self::await_notifications_async). It does not wait for held notifications.
    pub fn await_notifications(&self) {
        self.engine().await_notices();
    }

    /// Like [`await_notifications`](Self::await_notifications), without blocking: it works in
    /// `#[tokio::test]`, where the server that answers runs on the same thread. It needs no runtime of
    /// its own.
    pub async fn await_notifications_async(&self) {
        self.engine().await_notices_async().await;
    }

    /// Sends a notification again, as happens in production.
    ///
    /// # Errors
    /// When there is no notification with that id.
    pub fn repeat_notification(&self, id: &str) -> Result<(), SandboxError> {
        let now = self.now();
        match self.engine().settled().outbox.repeat(now, id) {
            true => Ok(()),
            false => Err(SandboxError::NoNotification { id: id.to_owned() }),
        }
    }

    /// Holds all notifications until they are released.
    pub fn hold_notifications(&self) {
        self.engine().settled().outbox.hold();
    }

    /// Sends the held notifications, in order.
    pub fn release_notifications(&self) {
        let now = self.now();
        self.engine().settled().outbox.release(now, false);
    }

    /// Sends the held notifications, latest first.
    pub fn release_notifications_reversed(&self) {
        let now = self.now();
        self.engine().settled().outbox.release(now, true);
    }

    /// Delays the first attempt of notifications that are posted from now on by that business time, in whole seconds.
    /// Zero ends it.
    pub fn delay_notifications(&self, delay: Duration) {
        let mut state = self.engine().settled();
        state.outbox.change_sending().delay = delay.as_secs();
    }

    /// Sends every notification that many more times at once after the merchant took it. Zero ends it.
    pub fn duplicate_notifications(&self, times: u32) {
        let mut state = self.engine().settled();
        state.outbox.change_sending().duplicates = times;
    }

    /// Probes a part of the notifications, from 0 to 1: the signature of the first attempt is wrong and begins with
    /// `WECHATPAY/SIGNTEST/`, as in production now and then. The seed decides which ones.
    pub fn probe_notifications(&self, probability: f64, seed: u64) {
        let mut state = self.engine().settled();
        state.outbox.change_sending().probe(probability, seed);
    }

    /// Plays that fault on the next notification: a signature fault ([`Fault::Forged`], [`Unsigned`](Fault::Unsigned),
    /// [`Stale`](Fault::Stale), [`Probe`](Fault::Probe), [`UnknownSerial`](Fault::UnknownSerial)) or
    /// [`Fault::AlteredBody`]; others change nothing. Its repeat is correct.
    pub fn fault_next_notification(&self, fault: Fault) {
        self.engine().settled().outbox.fault_next(fault);
    }
}
