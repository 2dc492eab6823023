use wxpay_core::DateTime;

#[cfg(any(feature = "payscore", feature = "payscore-partner"))]
use super::{NotPaid, error::text, field::Text};

/// A payscore order (支付分服务订单) that is `DONE` and whose collection is `USER_PAID`.
///
/// Both are checked: an order can be `DONE` without a collection, when the merchant asked for none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaidServiceOrder {
    /// The merchant's own number of the service order (商户服务订单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the service order (微信支付服务订单号).
    pub order_id: String,
    /// Total amount of the collection, in fen.
    pub total: i64,
    /// The user's openid under the merchant's own appid, or the service provider's.
    pub openid: Option<String>,
    /// The user's openid under the sub-merchant's appid.
    pub sub_openid: Option<String>,
    /// The payments that were collected, in the order in which they came; may be empty.
    pub payments: Vec<ServicePayment>,
}

/// A payment that was collected for a service order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServicePayment {
    /// The amount, in fen.
    pub amount: i64,
    /// WeChat Pay's order number (微信支付订单号). What the merchant collected otherwise need not have one.
    pub transaction_id: Option<String>,
    /// When it was paid.
    pub paid_time: Option<DateTime>,
}

/// Gives service orders the accessor `paid`.
#[cfg(any(feature = "payscore", feature = "payscore-partner"))]
macro_rules! paid {
    ($family:ident::$($order:ident),+ => |$of:ident| $sub_openid:expr) => {$(
        impl crate::$family::$order {
            /// Returns the numbers, the amount and the payments if the service is done and paid.
            ///
            /// # Errors
            /// When the state is not `DONE`, that of the collection is not `USER_PAID`, or a field that a paid
            /// order has is missing.
            pub fn paid(&self) -> Result<PaidServiceOrder, NotPaid> {
                let missing = |field| NotPaid::Missing { field };
                match self.state.text() {
                    Some("DONE") => {}
                    Some(other) => return Err(NotPaid::other_state(other)),
                    None => return Err(missing("state")),
                }
                let collection = self.collection.as_ref().ok_or(missing("collection"))?;
                match collection.state.text() {
                    Some("USER_PAID") => {}
                    Some(other) => return Err(NotPaid::other_state(other)),
                    None => return Err(missing("collection.state")),
                }
                let details = super::field::List::list(&collection.details);
                if super::field::is_cut(&collection.extra, "details", details.len()) {
                    return Err(missing("collection.details"));
                }
                let mut payments = Vec::with_capacity(details.len());
                for payment in details {
                    payments.push(ServicePayment {
                        amount: payment.amount.ok_or(missing("collection.details.amount"))?,
                        transaction_id: text(payment.transaction_id.text()),
                        paid_time: payment.paid_time,
                    });
                }
                let $of = self;
                Ok(PaidServiceOrder {
                    out_order_no: text(self.out_order_no.text()).ok_or(missing("out_order_no"))?,
                    order_id: text(self.order_id.text()).ok_or(missing("order_id"))?,
                    total: collection.total_amount.ok_or(missing("collection.total_amount"))?,
                    openid: text(self.openid.text()),
                    sub_openid: $sub_openid,
                    payments,
                })
            }
        }
    )+};
}

#[cfg(feature = "payscore")]
paid!(payscore::ServiceOrder, ModifiedServiceOrder, SyncedServiceOrder => |_order| None);

#[cfg(feature = "payscore-partner")]
paid!(payscore_partner::ServiceOrder, InstitutionServiceOrder => |order| text(order.sub_openid.text()));
