use wxpay_core::DateTime;

#[cfg(any(
    feature = "ecommerce-transfer",
    feature = "transfer",
    feature = "transfer-batches"
))]
use super::{NotTransferred, error::text, field::Text};

/// A transfer bill in the state `SUCCESS`: the money is with the payee.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedTransfer {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's bill number (微信转账单号).
    pub transfer_bill_no: String,
    /// The amount, in fen.
    pub transfer_amount: i64,
    /// The payee's openid.
    pub openid: String,
}

/// A detail of a transfer batch in the state `SUCCESS`: the money is with the payee.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedTransferDetail {
    /// The merchant's own number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The merchant's own number of the detail (商家明细单号).
    pub out_detail_no: String,
    /// WeChat Pay's number of the detail (微信明细单号).
    pub detail_id: String,
    /// The amount, in fen.
    pub transfer_amount: i64,
    /// The payee's openid.
    pub openid: String,
}

/// An insurance claim or a compensation in the state `SUCCESS`: the money is with the receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedClaim {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's bill number.
    pub bill_id: String,
    /// The amount, in fen.
    pub amount: i64,
    /// When it was paid out.
    pub success_time: DateTime,
}

/// Gives transfer bills the accessor `succeeded`.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! succeeded {
    ($family:ident::$($bill:ident),+) => {$(
        impl crate::$family::$bill {
            /// Returns the bill's numbers, amount and payee if the money is there.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a finished bill has is missing.
            pub fn succeeded(&self) -> Result<FinishedTransfer, NotTransferred> {
                succeeded!(@state self.state);
                let missing = |field| NotTransferred::Missing { field };
                Ok(FinishedTransfer {
                    out_bill_no: text(self.out_bill_no.text()).ok_or(missing("out_bill_no"))?,
                    transfer_bill_no: text(self.transfer_bill_no.text()).ok_or(missing("transfer_bill_no"))?,
                    transfer_amount: self.transfer_amount.ok_or(missing("transfer_amount"))?,
                    openid: text(self.openid.text()).ok_or(missing("openid"))?,
                })
            }
        }
    )+};
    (@state $state:expr) => {
        succeeded!(@state $state, "state")
    };
    (@state $state:expr, $field:literal) => {
        match $state.text() {
            Some("SUCCESS") => {}
            Some(other) => return Err(NotTransferred::other_state(other)),
            None => return Err(NotTransferred::Missing { field: $field }),
        }
    };
}

#[cfg(feature = "transfer")]
succeeded!(
    transfer::TransferBill,
    FinishedTransferBill,
    PartnerTransferBill,
    AuthorizedTransfer,
    PartnerAuthorizedTransfer,
    QqWalletTransfer,
    FinishedQqWalletTransfer
);

#[cfg(feature = "ecommerce-transfer")]
succeeded!(ecommerce_transfer::TransferBill);

/// Gives claims and compensations the accessor `succeeded`.
#[cfg(feature = "ecommerce-transfer")]
macro_rules! claim_succeeded {
    ($($claim:ident),+) => {$(
        impl crate::ecommerce_transfer::$claim {
            /// Returns the numbers, amount and time if the money is there.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a finished one has is missing.
            pub fn succeeded(&self) -> Result<FinishedClaim, NotTransferred> {
                succeeded!(@state self.state);
                let missing = |field| NotTransferred::Missing { field };
                Ok(FinishedClaim {
                    out_bill_no: text(self.out_bill_no.text()).ok_or(missing("out_bill_no"))?,
                    bill_id: text(self.bill_id.text()).ok_or(missing("bill_id"))?,
                    amount: self.amount.ok_or(missing("amount"))?,
                    success_time: self.success_time.ok_or(missing("success_time"))?,
                })
            }
        }
    )+};
}

#[cfg(feature = "ecommerce-transfer")]
claim_succeeded!(
    InsuranceClaim,
    AcceptedAfterSalesCompensation,
    AcceptedDepositCompensation,
    AcceptedDepositPremiumCompensation,
    AcceptedDepositShippingCompensation,
    AcceptedDepositUserCompensation,
    AcceptedSubMerchantCompensation,
    AfterSalesCompensation,
    DepositCompensation,
    DepositPremiumCompensation,
    DepositShippingCompensation,
    DepositUserCompensation,
    SubMerchantCompensation
);

/// Gives details of transfer batches the accessor `succeeded`.
#[cfg(feature = "transfer-batches")]
macro_rules! detail_succeeded {
    ($($detail:ident),+) => {$(
        impl crate::transfer_batches::$detail {
            /// Returns the detail's numbers, amount and payee if the money is there.
            ///
            /// # Errors
            /// When the state is not `SUCCESS`, or a field that a finished detail has is missing.
            pub fn succeeded(&self) -> Result<FinishedTransferDetail, NotTransferred> {
                succeeded!(@state self.detail_status, "detail_status");
                let missing = |field| NotTransferred::Missing { field };
                Ok(FinishedTransferDetail {
                    out_batch_no: text(self.out_batch_no.text()).ok_or(missing("out_batch_no"))?,
                    out_detail_no: text(self.out_detail_no.text()).ok_or(missing("out_detail_no"))?,
                    detail_id: text(self.detail_id.text()).ok_or(missing("detail_id"))?,
                    transfer_amount: self.transfer_amount.ok_or(missing("transfer_amount"))?,
                    openid: text(self.openid.text()).ok_or(missing("openid"))?,
                })
            }
        }
    )+};
}

#[cfg(feature = "transfer-batches")]
detail_succeeded!(TransferDetail, PartnerTransferDetail);
