use wxpay_core::DateTime;

#[cfg(any(
    feature = "combine-payments",
    feature = "credit",
    feature = "papay",
    feature = "partner-payments",
    feature = "payments"
))]
use super::{NotPaid, error::text};

/// An order in the state `SUCCESS`, with the fields that every paid order has.
///
/// An order in the state `REFUND` was paid and then refunded, at least in part: `paid()` reports that state, so that
/// nothing is delivered for it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaidOrder<P = String> {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: String,
    /// The order's amount, in fen.
    pub total: i64,
    /// Amount that the payer paid after discounts, in fen.
    pub payer_total: i64,
    /// The payer's openid under the merchant's own appid; a [`PartnerPayer`] for service providers.
    pub payer: P,
    /// When it was paid.
    pub success_time: DateTime,
}

/// The payer of a service provider's order. At least one of the two is there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartnerPayer {
    /// The openid under the service provider's appid.
    pub sp_openid: Option<String>,
    /// The openid under the sub-merchant's appid.
    pub sub_openid: Option<String>,
}

/// Gives orders the accessor `paid`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! paid {
    ($family:ident::$($order:ident),+ => $payer:ty, |$of:ident| $read:expr) => {$(
        impl crate::$family::$order {
            /// Returns the order's numbers, amounts, payer and time if it is paid.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a paid order has is missing.
            pub fn paid(&self) -> Result<PaidOrder<$payer>, NotPaid> {
                let order = self;
                paid!(@state order.trade_state);
                let amount = order.amount.as_ref();
                Ok(PaidOrder {
                    out_trade_no: paid!(@text order.out_trade_no, "out_trade_no"),
                    transaction_id: paid!(@text order.transaction_id, "transaction_id"),
                    total: paid!(@some amount.and_then(|amount| amount.total), "amount.total"),
                    payer_total: paid!(@some amount.and_then(|amount| amount.payer_total), "amount.payer_total"),
                    payer: {
                        let $of = order.payer.as_ref();
                        $read
                    },
                    success_time: paid!(@some order.success_time, "success_time"),
                })
            }
        }
    )+};
    (@state $state:expr) => {
        paid!(@state $state, "trade_state")
    };
    (@state $state:expr, $field:literal) => {
        match super::field::Text::text(&$state) {
            Some("SUCCESS") => {}
            Some(other) => return Err(NotPaid::other_state(other)),
            None => return Err(NotPaid::Missing { field: $field }),
        }
    };
    (@text $value:expr, $field:literal) => {
        paid!(@some text(super::field::Text::text(&$value)), $field)
    };
    (@some $value:expr, $field:literal) => {
        $value.ok_or(NotPaid::Missing { field: $field })?
    };
}

#[cfg(feature = "payments")]
paid!(payments::Order, CodepayTransaction => String, |payer| {
    paid!(@some text(payer.and_then(|payer| payer.openid.as_deref())), "payer.openid")
});

#[cfg(feature = "partner-payments")]
paid!(partner_payments::Order, CodepayTransaction => PartnerPayer, |payer| {
    let payer = PartnerPayer {
        sp_openid: text(payer.and_then(|payer| payer.sp_openid.as_deref())),
        sub_openid: text(payer.and_then(|payer| payer.sub_openid.as_deref())),
    };
    if payer.sp_openid.is_none() && payer.sub_openid.is_none() {
        return Err(NotPaid::Missing { field: "payer.sp_openid" });
    }
    payer
});

/// Gives combined orders the accessors `paid` and `paid_orders`.
#[cfg(any(feature = "combine-payments", feature = "credit", feature = "papay"))]
macro_rules! combined_paid {
    ($family:ident::$($order:ident),+) => {$(
        impl crate::$family::$order {
            /// Returns the sub-orders if all are paid, in the order in which they came. A combined order is
            /// paid as a whole.
            ///
            /// # Errors
            /// When there is none, one cannot be read, the state of one is not `SUCCESS`, or a field that a
            /// paid one has is missing.
            pub fn paid(&self) -> Result<Vec<PaidOrder>, NotPaid> {
                let orders: Vec<PaidOrder> = self.paid_orders().collect::<Result<_, _>>()?;
                // The list holds those that could be read: the others may not be paid.
                if orders.is_empty() || super::field::is_cut(&self.extra, "sub_orders", orders.len()) {
                    return Err(NotPaid::Missing {
                        field: "sub_orders",
                    });
                }
                Ok(orders)
            }

            /// Iterates over the sub-orders; an unpaid one is an error with its reason.
            ///
            /// The payer's openid is the one under `combine_appid`.
            pub fn paid_orders(&self) -> impl Iterator<Item = Result<PaidOrder, NotPaid>> + '_ {
                let payer = self.combine_payer_info.as_ref();
                let openid = text(payer.and_then(|payer| payer.openid.as_deref()));
                let orders = super::field::List::list(&self.sub_orders).iter();
                orders.map(move |order| {
                    paid!(@state order.trade_state, "sub_orders.trade_state");
                    let amount = order.amount.as_ref();
                    Ok(PaidOrder {
                        out_trade_no: paid!(@text order.out_trade_no, "sub_orders.out_trade_no"),
                        transaction_id: paid!(@text order.transaction_id, "sub_orders.transaction_id"),
                        total: paid!(@some amount.and_then(|amount| amount.total_amount), "sub_orders.amount.total_amount"),
                        payer_total: paid!(@some amount.and_then(|amount| amount.payer_amount), "sub_orders.amount.payer_amount"),
                        payer: paid!(@some openid.clone(), "combine_payer_info.openid"),
                        success_time: paid!(@some order.success_time, "sub_orders.success_time"),
                    })
                })
            }
        }
    )+};
}

#[cfg(feature = "combine-payments")]
combined_paid!(combine_payments::Order, IndividualOrder);

#[cfg(feature = "papay")]
combined_paid!(papay::CombinedDeduction);

#[cfg(feature = "credit")]
combined_paid!(credit::CombinedRepayment);
