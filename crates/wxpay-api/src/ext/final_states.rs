//! Which states are final, and which queries can be waited for.

/// Says for queries how their answers tell that nothing changes any more, and how often to make them.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! polled {
    ($family:ident, $cadence:ident, |$answer:ident| $is_final:expr => $($query:ident),+ $(,)?) => {$(
        impl wxpay_core::polling::Polled for crate::$family::$query {
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
            /// Whether the state never changes again by itself.
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

#[cfg(feature = "payments")]
mod payments {
    final_states!(payments::TradeState:
        /// A paid order stays paid: `REFUND` says that some of its money was given back. `PAYERROR` is
        /// reported for payment codes only. No official page calls it final, so it is not.
        Success | Refund | Closed | Revoked);
    polled!(payments, ORDER, |order| order.trade_state.as_ref().is_some_and(|state| state.is_final())
        => QueryOrderById, QueryOrderByOutTradeNo);
}

#[cfg(feature = "partner-payments")]
mod partner_payments {
    final_states!(partner_payments::TradeState:
        /// A paid order stays paid: `REFUND` says that some of its money was given back. `PAYERROR` is
        /// reported for payment codes only. No official page calls it final, so it is not.
        Success | Refund | Closed | Revoked);
    polled!(partner_payments, ORDER, |order| order.trade_state.as_ref().is_some_and(|state| state.is_final())
        => QueryOrderById, QueryOrderByOutTradeNo);
}

#[cfg(feature = "combine-payments")]
mod combine_payments {
    final_states!(combine_payments::TradeState:
        /// A paid sub-order stays paid: `REFUND` says that some of its money was given back. No official
        /// page calls `PAYERROR` final, so it is not.
        Success | Refund | Closed);
    // A combined order is paid as a whole; one without sub-orders tells nothing.
    polled!(combine_payments, ORDER, |order| {
        let orders = order.sub_orders.as_deref().unwrap_or_default();
        let is_final = |order: &crate::combine_payments::PaidSubOrder| {
            order.trade_state.as_ref().is_some_and(|state| state.is_final())
        };
        !orders.is_empty() && orders.iter().all(is_final)
    } => QueryOrderByOutTradeNo);
}

#[cfg(feature = "refunds")]
mod refunds {
    final_states!(refunds::RefundStatus:
        /// After `ABNORMAL` the merchant has to say where the money goes (`ApplyAbnormalRefund`).
        Success | Closed | Abnormal);
    polled!(refunds, REFUND, |refund| refund.status.as_ref().is_some_and(|status| status.is_final())
        => QueryRefund);
}

#[cfg(feature = "ecommerce-refunds")]
mod ecommerce_refunds {
    final_states!(ecommerce_refunds::RefundState:
        /// After `ABNORMAL` the platform has to say where the money goes (`ApplyAbnormalRefund`).
        Success | Close | Abnormal);
    polled!(ecommerce_refunds, REFUND, |refund| refund.status.as_ref().is_some_and(|status| status.is_final())
        => QueryRefundById, QueryRefundByOutRefundNo);
}

#[cfg(feature = "transfer")]
mod transfer {
    final_states!(transfer::TransferBillState: Success | Fail | Cancelled);
    polled!(transfer, BILL, |bill| bill.state.as_ref().is_some_and(|state| state.is_final())
        => QueryTransferBillByOutBillNo, QueryTransferBillByTransferBillNo, PartnerQueryTransferBill);
}

#[cfg(feature = "ecommerce-transfer")]
mod ecommerce_transfer {
    final_states!(ecommerce_transfer::TransferBillState: Success | Fail | Cancelled);
    final_states!(ecommerce_transfer::TransferStatus:
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
        /// `FINISHED` is not success: each receiver has a result of its own.
        Finished);
    final_states!(profitsharing::ReturnResult: Success | Failed);
    polled!(profitsharing, BILL, |order| order.state.as_ref().is_some_and(|state| state.is_final())
        => QueryOrder);
    polled!(profitsharing, BILL, |order| order.result.as_ref().is_some_and(|result| result.is_final())
        => QueryReturnOrder);
}

#[cfg(feature = "ecommerce-profitsharing")]
mod ecommerce_profitsharing {
    final_states!(ecommerce_profitsharing::OrderState:
        /// `FINISHED` is not success: each receiver has a result of its own.
        Finished);
    final_states!(ecommerce_profitsharing::ReturnResult: Success | Fail);
    polled!(ecommerce_profitsharing, BILL, |order| order.status.as_ref().is_some_and(|state| state.is_final())
        => QueryOrder);
    polled!(ecommerce_profitsharing, BILL, |order| order.result.as_ref().is_some_and(|result| result.is_final())
        => QueryReturnOrder);
}
