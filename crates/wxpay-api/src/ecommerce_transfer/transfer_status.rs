wxpay_core::open_enum! {
    /// 赔付状态: the state of a bill.
    ///
    /// Final are [`Success`](Self::Success), [`Closed`](Self::Closed) and [`Cancelled`](Self::Cancelled).
    pub enum TransferStatus {
        /// 已受理: accepted, on its way.
        Accepted = "ACCEPTED",
        /// 赔付成功: the receiver has the money.
        Success = "SUCCESS",
        /// 已关闭: failed or run out of time; the reason is in `close_info`.
        Closed = "CLOSED",
        /// 待用户确认: the funds are locked until the user confirms.
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// 撤销中: the cancellation was accepted and is on its way.
        Canceling = "CANCELING",
        /// 已撤销: cancelled, the funds are free again.
        Cancelled = "CANCELLED",
    }
}

impl TransferStatus {
    /// Whether the bill will stay in this state. A state that this version does not know is not final.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Closed | Self::Cancelled)
    }
}
