use wxpay_core::DateTime;

#[cfg(any(
    feature = "education",
    feature = "industry",
    feature = "papay",
    feature = "papay-insurance",
    feature = "vehicle"
))]
use super::{NotPaid, error::text, field::Text};

/// A deduction (扣费) in the state `SUCCESS`: the user paid without confirming it.
///
/// The official pages of deductions require fewer fields than those of orders. WeChat Pay's order number,
/// the payer and the amount after discounts are therefore optional: the sample of a parking notification
/// lacks the first ([official page](https://pay.weixin.qq.com/doc/v3/merchant/4012284311)).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaidDeduction {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's order number (微信支付订单号), if the response or notification has it.
    pub transaction_id: Option<String>,
    /// The amount, in fen.
    pub total: i64,
    /// Amount that the payer paid after discounts, in fen.
    pub payer_total: Option<i64>,
    /// The payer's openid under the appid of the merchant or the service provider.
    pub openid: Option<String>,
    /// The payer's openid under the sub-merchant's appid.
    pub sub_openid: Option<String>,
    /// When it was paid.
    pub success_time: DateTime,
}

/// Gives deductions the accessor `paid`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! deducted {
    ($family:ident::$($deduction:ident),+ => |$of:ident| $openid:expr, $sub_openid:expr) => {$(
        impl crate::$family::$deduction {
            /// Returns the deduction's numbers, amounts, payer and time if it is paid.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or `out_trade_no`, `amount.total` or `success_time` is missing.
            pub fn paid(&self) -> Result<PaidDeduction, NotPaid> {
                match self.trade_state.text() {
                    Some("SUCCESS") => {}
                    Some(other) => return Err(NotPaid::other_state(other)),
                    None => return Err(NotPaid::Missing { field: "trade_state" }),
                }
                let missing = |field| NotPaid::Missing { field };
                let amount = self.amount.as_ref();
                let $of = self;
                Ok(PaidDeduction {
                    out_trade_no: text(self.out_trade_no.text()).ok_or(missing("out_trade_no"))?,
                    transaction_id: text(self.transaction_id.text()),
                    total: amount.and_then(|amount| amount.total).ok_or(missing("amount.total"))?,
                    payer_total: amount.and_then(|amount| amount.payer_total),
                    openid: text($openid),
                    sub_openid: text($sub_openid),
                    success_time: self.success_time.ok_or(missing("success_time"))?,
                })
            }
        }
    )+};
}

#[cfg(feature = "vehicle")]
deducted!(vehicle::ParkingTransaction, AcceptedParkingTransaction, ParkingPayment => |deduction|
    deduction.payer.as_ref().and_then(|payer| payer.openid.as_deref()),
    deduction.payer.as_ref().and_then(|payer| payer.sub_openid.as_deref()));

#[cfg(feature = "vehicle")]
deducted!(vehicle::EtcTransaction => |deduction|
    deduction.payer.as_ref().and_then(|payer| payer.openid.as_deref().or(payer.sp_openid.as_deref())),
    deduction.payer.as_ref().and_then(|payer| payer.sub_openid.as_deref()));

#[cfg(feature = "papay")]
deducted!(papay::Deduction => |deduction|
    deduction.payer.as_ref().and_then(|payer| payer.openid.as_deref()),
    None);

#[cfg(feature = "papay-insurance")]
deducted!(papay_insurance::Deduction => |deduction|
    deduction.payer.as_ref().and_then(|payer| payer.openid.as_deref()),
    None);

#[cfg(feature = "education")]
deducted!(education::PapayTransaction, CampusTransaction, CreatedCampusTransaction => |deduction|
    deduction.payer.as_ref().and_then(|payer| payer.openid.as_deref()),
    deduction.payer.as_ref().and_then(|payer| payer.sub_openid.as_deref()));

#[cfg(feature = "industry")]
deducted!(industry::EbikeTransaction => |deduction|
    deduction.payer.as_ref().and_then(|payer| payer.openid.as_deref()),
    deduction.payer.as_ref().and_then(|payer| payer.sub_openid.as_deref()));

#[cfg(feature = "industry")]
deducted!(industry::RideTransaction => |_deduction| None, None);
