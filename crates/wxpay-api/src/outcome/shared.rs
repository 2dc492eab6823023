use wxpay_core::DateTime;

#[cfg(any(feature = "ecommerce-profitsharing", feature = "profitsharing"))]
use super::{NotShared, error::text, field::Text};

/// A profit-sharing order in the state `FINISHED`. That is not success: look at each share.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedSharing {
    /// The merchant's own number of the sharing order (商户分账单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the sharing order (微信分账单号).
    pub order_id: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// The receivers, each with its own result.
    pub shares: Vec<Share>,
}

impl FinishedSharing {
    /// The sum of the amounts that receivers got, in fen; `None` if it exceeds 64 bits.
    pub fn received(&self) -> Option<i64> {
        let received = self.shares.iter().filter(|share| share.is_received);
        received
            .map(|share| share.amount)
            .try_fold(0, i64::checked_add)
    }
}

/// Final result for one receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Share {
    /// The receiver's merchant number or openid.
    pub account: String,
    /// The amount, in fen.
    pub amount: i64,
    /// True if the receiver got it (`SUCCESS`), false if it went back (`CLOSED`).
    pub is_received: bool,
    /// Why it went back, as WeChat Pay spells it, such as `ACCOUNT_ABNORMAL`.
    pub fail_reason: Option<String>,
}

/// One share that a notification is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedAmount {
    /// The merchant's own number of the sharing order or of the return.
    pub out_order_no: String,
    /// WeChat Pay's number of the sharing order or of the return.
    pub order_id: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// The receiver's merchant number or openid.
    pub account: String,
    /// The amount, in fen.
    pub amount: i64,
    /// When the money moved.
    pub success_time: DateTime,
}

/// A return of shared money in the state `SUCCESS`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReturnedShare {
    /// The merchant's own number of the return (商户回退单号).
    pub out_return_no: String,
    /// The merchant's own number of the sharing order (商户分账单号).
    pub out_order_no: String,
    /// The amount, in fen.
    pub amount: i64,
}

/// Gives profit-sharing orders the accessor `finished`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! finished {
    ($family:ident::$order:ident: $state:ident, |$receiver:ident| $account:expr) => {
        impl crate::$family::$order {
            /// Returns the order's numbers and what became of each share, if all are final.
            ///
            /// # Errors
            /// When the state is not `FINISHED`, the result of a share is not final, or a field that a
            /// finished order has is missing.
            pub fn finished(&self) -> Result<FinishedSharing, NotShared> {
                match self.$state.text() {
                    Some("FINISHED") => {}
                    Some(other) => return Err(NotShared::other_state(other)),
                    None => {
                        return Err(NotShared::Missing {
                            field: stringify!($state),
                        });
                    }
                }
                let missing = |field| NotShared::Missing { field };
                let receivers = self.receivers.as_deref().ok_or(missing("receivers"))?;
                if super::field::is_cut(&self.extra, "receivers", receivers.len()) {
                    return Err(missing("receivers"));
                }
                let mut shares = Vec::with_capacity(receivers.len());
                for $receiver in receivers {
                    let is_received = match $receiver.result.text() {
                        // The second is how a source of the brand operations spells it.
                        Some("SUCCESS" | "SUCEESS") => true,
                        Some("CLOSED") => false,
                        Some(other) => return Err(NotShared::other_state(other)),
                        None => return Err(missing("receivers.result")),
                    };
                    shares.push(Share {
                        account: $account,
                        amount: $receiver.amount.ok_or(missing("receivers.amount"))?,
                        is_received,
                        fail_reason: match is_received {
                            true => None,
                            false => text($receiver.fail_reason.text()),
                        },
                    });
                }
                Ok(FinishedSharing {
                    out_order_no: text(self.out_order_no.text()).ok_or(missing("out_order_no"))?,
                    order_id: text(self.order_id.text()).ok_or(missing("order_id"))?,
                    transaction_id: text(self.transaction_id.text())
                        .ok_or(missing("transaction_id"))?,
                    shares,
                })
            }
        }
    };
}

/// Gives returns of shared money the accessor `returned`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! returned {
    ($family:ident::$($order:ident),+) => {$(
        impl crate::$family::$order {
            /// Returns the numbers and the amount, if the money was returned.
            ///
            /// # Errors
            /// When the result is not `SUCCESS`, or a field that a finished return has is missing.
            pub fn returned(&self) -> Result<ReturnedShare, NotShared> {
                match self.result.text() {
                    Some("SUCCESS") => {}
                    Some(other) => return Err(NotShared::other_state(other)),
                    None => return Err(NotShared::Missing { field: "result" }),
                }
                let missing = |field| NotShared::Missing { field };
                Ok(ReturnedShare {
                    out_return_no: text(self.out_return_no.text())
                        .ok_or(missing("out_return_no"))?,
                    out_order_no: text(self.out_order_no.text()).ok_or(missing("out_order_no"))?,
                    amount: self.amount.ok_or(missing("amount"))?,
                })
            }
        }
    )+};
}

/// Gives events on shares the accessor `shared`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! shared {
    ($family:ident) => {
        impl crate::$family::ShareChange {
            /// Returns the numbers, the receiver, the amount and the time of the share. The event says
            /// whether it was received or returned.
            ///
            /// # Errors
            /// When a field that every such notification has is missing.
            pub fn shared(&self) -> Result<SharedAmount, NotShared> {
                let missing = |field| NotShared::Missing { field };
                let receiver = &self.receiver;
                Ok(SharedAmount {
                    out_order_no: text(self.out_order_no.text()).ok_or(missing("out_order_no"))?,
                    order_id: text(self.order_id.text()).ok_or(missing("order_id"))?,
                    transaction_id: text(self.transaction_id.text())
                        .ok_or(missing("transaction_id"))?,
                    account: text(receiver.account.text()).ok_or(missing("receiver.account"))?,
                    amount: receiver.amount.ok_or(missing("receiver.amount"))?,
                    success_time: self.success_time.ok_or(missing("success_time"))?,
                })
            }
        }
    };
}

#[cfg(feature = "profitsharing")]
macro_rules! by_account {
    ($($order:ident: $state:ident),+) => {$(
        finished!(profitsharing::$order: $state, |receiver| {
            text(receiver.account.text()).ok_or(NotShared::Missing { field: "receivers.account" })?
        });
    )+};
}

#[cfg(feature = "profitsharing")]
by_account!(Order: state, BrandOrder: status, BrandCreatedOrder: status);

#[cfg(feature = "profitsharing")]
returned!(
    profitsharing::ReturnOrder,
    BrandReturnOrder,
    BrandCreatedReturnOrder
);

#[cfg(feature = "profitsharing")]
shared!(profitsharing);

#[cfg(feature = "ecommerce-profitsharing")]
finished!(ecommerce_profitsharing::Order: status, |receiver| {
    text(receiver.receiver_account.text())
        .or_else(|| text(receiver.receiver_mchid.text()))
        .ok_or(NotShared::Missing { field: "receivers.receiver_account" })?
});

#[cfg(feature = "ecommerce-profitsharing")]
returned!(ecommerce_profitsharing::ReturnOrder);

#[cfg(feature = "ecommerce-profitsharing")]
shared!(ecommerce_profitsharing);
