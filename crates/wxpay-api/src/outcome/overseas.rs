use wxpay_core::DateTime;

#[cfg(feature = "global")]
use super::{NotPaid, NotRefunded, error::text, field::Text};

/// A cross-border order (境外收单) in the state `SUCCESS`.
///
/// Amounts are in the smallest unit of their currency, such as cents of `HKD`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaidOverseasOrder {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's order number (微信支付订单号). Orders spell it `id`, deductions `transaction_id`.
    pub transaction_id: String,
    /// The order's amount, in the smallest unit of `currency`.
    pub total: i64,
    /// The currency of the order, such as `HKD`.
    pub currency: String,
    /// Amount that the payer paid, in the smallest unit of `payer_currency`.
    pub payer_total: i64,
    /// The currency that the payer paid in, such as `CNY`.
    pub payer_currency: String,
    /// The payer's openid under the merchant's own appid.
    pub openid: Option<String>,
    /// The payer's openid under the service provider's appid.
    pub sp_openid: Option<String>,
    /// The payer's openid under the sub-merchant's appid.
    pub sub_openid: Option<String>,
    /// When it was paid.
    pub success_time: DateTime,
}

/// A refund of a cross-border order in the state `SUCCESS`.
///
/// Amounts are in the smallest unit of their currency, such as cents of `HKD`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedOverseasRefund {
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: String,
    /// WeChat Pay's refund number (微信支付退款单号), spelled `id` in responses.
    pub refund_id: String,
    /// The merchant's own number of the order (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: String,
    /// The amount of the refund, in the smallest unit of `currency`.
    pub refund: i64,
    /// The currency of the refund, such as `HKD`.
    pub currency: String,
    /// Amount that the payer got back, in the smallest unit of `payer_currency`.
    pub payer_refund: i64,
    /// The currency that the payer got, such as `CNY`.
    pub payer_currency: String,
    /// When it was finished.
    pub success_time: DateTime,
}

/// Gives cross-border orders the accessor `paid`.
#[cfg(feature = "global")]
macro_rules! paid {
    ($id:ident: $($order:ident),+) => {$(
        impl crate::global::$order {
            /// Returns the order's numbers, amounts with their currencies, payer and time if it is paid.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a paid order has is missing.
            pub fn paid(&self) -> Result<PaidOverseasOrder, NotPaid> {
                match self.trade_state.text() {
                    Some("SUCCESS") => {}
                    Some(other) => return Err(NotPaid::other_state(other)),
                    None => return Err(NotPaid::Missing { field: "trade_state" }),
                }
                let missing = |field| NotPaid::Missing { field };
                let amount = self.amount.as_ref().ok_or(missing("amount"))?;
                let payer = self.payer.as_ref();
                Ok(PaidOverseasOrder {
                    out_trade_no: text(self.out_trade_no.text()).ok_or(missing("out_trade_no"))?,
                    transaction_id: text(self.$id.text()).ok_or(missing(stringify!($id)))?,
                    total: amount.total.ok_or(missing("amount.total"))?,
                    currency: text(amount.currency.text()).ok_or(missing("amount.currency"))?,
                    payer_total: amount.payer_total.ok_or(missing("amount.payer_total"))?,
                    payer_currency: text(amount.payer_currency.text())
                        .ok_or(missing("amount.payer_currency"))?,
                    openid: text(payer.and_then(|payer| payer.openid.text())),
                    sp_openid: text(payer.and_then(|payer| payer.sp_openid.text())),
                    sub_openid: text(payer.and_then(|payer| payer.sub_openid.text())),
                    success_time: self.success_time.ok_or(missing("success_time"))?,
                })
            }
        }
    )+};
}

/// Gives refunds of cross-border orders the accessor `refunded`.
#[cfg(feature = "global")]
macro_rules! refunded {
    ($($refund:ident),+) => {$(
        impl crate::global::$refund {
            /// Returns the refund's numbers, amounts with their currencies and time if it is finished.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a finished refund has is missing.
            pub fn refunded(&self) -> Result<FinishedOverseasRefund, NotRefunded> {
                match self.status.text() {
                    Some("SUCCESS") => {}
                    Some(other) => return Err(NotRefunded::other_state(other)),
                    None => return Err(NotRefunded::Missing { field: "status" }),
                }
                let missing = |field| NotRefunded::Missing { field };
                let amount = self.amount.as_ref().ok_or(missing("amount"))?;
                Ok(FinishedOverseasRefund {
                    out_refund_no: text(self.out_refund_no.text()).ok_or(missing("out_refund_no"))?,
                    refund_id: text(self.id.text()).ok_or(missing("id"))?,
                    out_trade_no: text(self.out_trade_no.text()).ok_or(missing("out_trade_no"))?,
                    transaction_id: text(self.transaction_id.text()).ok_or(missing("transaction_id"))?,
                    refund: amount.refund.ok_or(missing("amount.refund"))?,
                    currency: text(amount.currency.text()).ok_or(missing("amount.currency"))?,
                    payer_refund: amount.payer_refund.ok_or(missing("amount.payer_refund"))?,
                    payer_currency: text(amount.payer_currency.text())
                        .ok_or(missing("amount.payer_currency"))?,
                    success_time: self.success_time.ok_or(missing("success_time"))?,
                })
            }
        }
    )+};
}

#[cfg(feature = "global")]
paid!(id: Order, Codepayment, LegacyOrder, LegacyCodepayment);

#[cfg(feature = "global")]
paid!(transaction_id: PapayOrder, CreatedPapayOrder);

#[cfg(feature = "global")]
refunded!(Refund, CreatedRefund, LegacyRefund);
