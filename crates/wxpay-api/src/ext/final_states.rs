//! Final states, and queries that can be waited for.

/// Implements `FinalState` for queries: the final states of their responses, and the cadence.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! polled {
    ($family:ident, $cadence:ident, |$answer:ident| $is_final:expr => $($query:ident),+ $(,)?) => {$(
        impl wxpay_core::polling::FinalState for crate::$family::$query {
            const CADENCE: wxpay_core::polling::Cadence = wxpay_core::polling::Cadence::$cadence;

            fn is_final($answer: &Self::Output) -> bool {
                $is_final
            }
        }
    )+};
}

/// Gives an enumeration of states a method that knows the final ones.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! final_states {
    ($family:ident::$state:ident: $(#[$doc:meta])* $($value:ident)|+) => {
        impl crate::$family::$state {
            /// Returns whether the state is final: it never changes by itself.
            ///
            $(#[$doc])*
            ///
            /// An unknown state counts as one that may change.
            pub const fn is_final(&self) -> bool {
                matches!(self, $(Self::$value)|+)
            }
        }
    };
}

/// Like the above, for returns of shared money, whose failure has two names.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! final_return {
    ($family:ident) => {
        impl crate::$family::ReturnResult {
            /// Returns whether the state is final: it never changes by itself.
            ///
            /// A failure is `FAILED`
            /// ([official page](https://pay.weixin.qq.com/doc/v3/partner/4015870957)), or `FAIL` for
            /// chain brands. An unknown state counts as one that may change.
            pub fn is_final(&self) -> bool {
                matches!(self.as_str(), "SUCCESS" | "FAILED" | "FAIL")
            }
        }
    };
}

#[cfg(feature = "payments")]
mod payments {
    final_states!(payments::TradeState:
        /// A paid order stays paid: `REFUND` says that a part or all of it was refunded. `NOTPAY` outlasts
        /// `time_expire`, until the order is closed or seven days have passed ([official
        /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012791911)). `PAYERROR`, which only payment codes have, is
        /// not final: no page says that it never changes.
        Success | Refund | Closed | Revoked);
    polled!(payments, ORDER, |order| order.trade_state.is_final()
        => QueryOrderById, QueryOrderByOutTradeNo);
}

#[cfg(feature = "partner-payments")]
mod partner_payments {
    final_states!(partner_payments::TradeState:
        /// A paid order stays paid: `REFUND` says that a part or all of it was refunded. `NOTPAY` outlasts
        /// `time_expire`, until the order is closed or seven days have passed ([official
        /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012791911)). `PAYERROR`, which only payment codes have, is
        /// not final: no page says that it never changes.
        Success | Refund | Closed | Revoked);
    polled!(partner_payments, ORDER, |order| order.trade_state.is_final()
        => QueryOrderById, QueryOrderByOutTradeNo);
}

#[cfg(feature = "combine-payments")]
mod combine_payments {
    final_states!(combine_payments::TradeState:
        /// A paid sub-order stays paid: `REFUND` says that a part or all of it was refunded. `NOTPAY` outlasts
        /// `time_expire`, until the order is closed or seven days have passed ([official
        /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012078230)).
        Success | Refund | Closed);
    // A combined order is paid as a whole; one without sub-orders tells nothing.
    polled!(combine_payments, ORDER, |order| {
        let mut orders = order.sub_orders.iter();
        !order.sub_orders.is_empty() && orders.all(|order| order.trade_state.is_final())
    } => QueryOrderByOutTradeNo);
}

#[cfg(feature = "refunds")]
mod refunds {
    final_states!(refunds::RefundStatus:
        /// A refund is closed also when the money for it is missing for seven days. After `ABNORMAL` the
        /// merchant has to say where the money goes (`ApplyForAbnormalRefund`); then it becomes `SUCCESS`
        /// ([official page](https://pay.weixin.qq.com/doc/v3/merchant/4013071031)).
        Success | Closed | Abnormal);
    polled!(refunds, REFUND, |refund| refund.status.as_ref().is_some_and(|status| status.is_final())
        => QueryRefund);
}

#[cfg(feature = "ecommerce-refunds")]
mod ecommerce_refunds {
    final_states!(ecommerce_refunds::RefundState:
        /// After `ABNORMAL` the platform has to say where the money goes (`ApplyForAbnormalRefund`); then it
        /// is `PROCESSING` again
        /// ([official page](https://pay.weixin.qq.com/doc/v3/partner/4015217874)).
        Success | Close | Abnormal);
    polled!(ecommerce_refunds, REFUND, |refund| refund.status.as_ref().is_some_and(|status| status.is_final())
        => QueryRefundById, QueryRefundByOutRefundNo);
}

#[cfg(feature = "transfer")]
mod transfer {
    final_states!(transfer::TransferBillState:
        /// `CANCELING` is not final: it becomes `TRANSFERING` if the user was faster. A bill that nobody
        /// confirms fails after 24 hours, possibly later: query it before you take a new number
        /// ([official page](https://pay.weixin.qq.com/doc/v3/merchant/4012715211)).
        Success | Fail | Cancelled);
    polled!(transfer, BILL, |bill| bill.state.as_ref().is_some_and(|state| state.is_final())
        => QueryTransferBillByOutBillNo, QueryTransferBillByTransferBillNo, PartnerQueryTransferBill);
}

#[cfg(feature = "ecommerce-transfer")]
mod ecommerce_transfer {
    final_states!(ecommerce_transfer::TransferBillState:
        /// `CANCELING` is not final: it becomes `TRANSFERING` if the user was faster
        /// ([official page](https://pay.weixin.qq.com/doc/v3/merchant/4012715211)).
        Success | Fail | Cancelled);
    final_states!(ecommerce_transfer::InsuranceClaimState:
        /// The final ones: paid, closed or cancelled.
        Success | Closed | Cancelled);
    polled!(ecommerce_transfer, BILL, |bill| bill.state.as_ref().is_some_and(|state| state.is_final())
        => QueryTransferBillByOutBillNo, QueryTransferBillByTransferBillNo);
    polled!(ecommerce_transfer, BILL, |claim| claim.state.is_final()
        => QueryInsuranceClaimByBillId, QueryInsuranceClaimByOutBillNo);
}

#[cfg(feature = "profitsharing")]
mod profitsharing {
    final_states!(profitsharing::OrderState:
        /// `FINISHED` is not success: each receiver has a result of its own, `SUCCESS` or `CLOSED` with a
        /// reason ([official page](https://pay.weixin.qq.com/doc/v3/partner/4015870957)).
        Finished);
    final_return!(profitsharing);
    polled!(profitsharing, BILL, |order| order.state.as_ref().is_some_and(|state| state.is_final())
        => QueryOrder);
    polled!(profitsharing, BILL, |order| order.result.as_ref().is_some_and(|result| result.is_final())
        => QueryReturnOrder);
}

#[cfg(feature = "ecommerce-funds")]
mod ecommerce_funds {
    // No query waits for these: what looks finished may change for days.
    final_states!(ecommerce_funds::WithdrawalStatus:
        /// `SUCCESS` is not final: it becomes `REFUND` when the bank returns the money
        /// ([official page](https://pay.weixin.qq.com/doc/v3/partner/4019899593)).
        Fail | Refund | Close);
    final_states!(ecommerce_funds::DayEndWithdrawalStatus:
        /// `FINISHED` is not final: within seven working days it can become `ABNORMAL`
        /// ([official page](https://pay.weixin.qq.com/doc/v3/partner/4019899593)).
        Abnormal);
}

#[cfg(feature = "ecommerce-profitsharing")]
mod ecommerce_profitsharing {
    final_states!(ecommerce_profitsharing::OrderState:
        /// `FINISHED` is not success: each receiver has a result of its own, `SUCCESS` or `CLOSED` with a
        /// reason ([official page](https://pay.weixin.qq.com/doc/v3/partner/4015870957)).
        Finished);
    final_return!(ecommerce_profitsharing);
    polled!(ecommerce_profitsharing, BILL, |order| order.status.as_ref().is_some_and(|state| state.is_final())
        => QueryOrder);
    polled!(ecommerce_profitsharing, BILL, |order| order.result.as_ref().is_some_and(|result| result.is_final())
        => QueryReturnOrder);
}
