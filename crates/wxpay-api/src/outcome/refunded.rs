use wxpay_core::DateTime;

#[cfg(any(feature = "ecommerce-refunds", feature = "refunds"))]
use super::{NotRefunded, error::text, field::Text};

/// A refund in the state `SUCCESS`: the money is back with the payer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedRefund {
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: String,
    /// WeChat Pay's refund number (微信支付退款单号).
    pub refund_id: String,
    /// The merchant's own number of the order (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: String,
    /// The amount of the refund, in fen.
    pub refund: i64,
    /// Amount that the payer got back, without discounts, in fen.
    pub payer_refund: i64,
    /// When it was finished.
    pub success_time: DateTime,
}

/// Gives refunds the accessor `refunded`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! refunded {
    ($family:ident: $($refund:ident . $state:ident),+) => {$(
        impl crate::$family::$refund {
            /// Returns the refund's numbers, amounts and time if it is finished.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a finished refund has is missing.
            pub fn refunded(&self) -> Result<FinishedRefund, NotRefunded> {
                match self.$state.text() {
                    Some("SUCCESS") => {}
                    Some(other) => return Err(NotRefunded::other_state(other)),
                    None => return Err(NotRefunded::Missing { field: stringify!($state) }),
                }
                let missing = |field| NotRefunded::Missing { field };
                let amount = self.amount.as_ref();
                Ok(FinishedRefund {
                    out_refund_no: text(self.out_refund_no.text()).ok_or(missing("out_refund_no"))?,
                    refund_id: text(self.refund_id.text()).ok_or(missing("refund_id"))?,
                    out_trade_no: text(self.out_trade_no.text()).ok_or(missing("out_trade_no"))?,
                    transaction_id: text(self.transaction_id.text()).ok_or(missing("transaction_id"))?,
                    refund: amount.and_then(|amount| amount.refund).ok_or(missing("amount.refund"))?,
                    payer_refund: amount
                        .and_then(|amount| amount.payer_refund)
                        .ok_or(missing("amount.payer_refund"))?,
                    success_time: self.success_time.ok_or(missing("success_time"))?,
                })
            }
        }
    )+};
}

#[cfg(feature = "refunds")]
refunded!(refunds: Refund.status, RefundResult.refund_status);

#[cfg(feature = "ecommerce-refunds")]
refunded!(ecommerce_refunds: Refund.status, AbnormalRefund.status, RefundResult.refund_status);
