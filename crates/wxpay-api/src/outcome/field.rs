//! Text fields of any type, required or optional.

/// A field that is a string or an enumeration.
#[allow(dead_code, reason = "a build may have none of these families")]
pub(super) trait Text {
    /// The text, if the field is there.
    fn text(&self) -> Option<&str>;
}

impl Text for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: Text> Text for Option<T> {
    fn text(&self) -> Option<&str> {
        self.as_ref()?.text()
    }
}

/// A list of a response, empty where it is absent.
#[allow(dead_code, reason = "a build may have none of these families")]
pub(super) trait List<T> {
    /// The items, if there are any.
    fn list(&self) -> &[T];
}

impl<T> List<T> for Vec<T> {
    fn list(&self) -> &[T] {
        self
    }
}

impl<T> List<T> for Option<Vec<T>> {
    fn list(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }
}

/// Returns whether items of a list were left out as unreadable: then the whole list is kept as it came.
#[allow(dead_code, reason = "a build may have none of these families")]
pub(super) fn is_cut(extra: &wxpay_core::model::Extra, field: &str, read: usize) -> bool {
    use wxpay_core::model::Value;

    match extra.get(field) {
        None => false,
        Some(Value::Array(came)) => came.len() != read,
        // A single object counts as a list of one.
        Some(_) => read != 1,
    }
}

/// Implements text fields for enumerations.
macro_rules! texts {
    ($($feature:literal: $($family:ident::$state:ident),+;)+) => {
        $($(
            #[cfg(feature = $feature)]
            impl Text for crate::$family::$state {
                fn text(&self) -> Option<&str> {
                    Some(self.as_str())
                }
            }
        )+)+
    };
}

texts! {
    "combine-payments": combine_payments::TradeState;
    "credit": credit::TradeState;
    "ecommerce-profitsharing": ecommerce_profitsharing::OrderState,
        ecommerce_profitsharing::ReceiverResult, ecommerce_profitsharing::ReturnResult,
        ecommerce_profitsharing::FailReason;
    "ecommerce-refunds": ecommerce_refunds::RefundState, ecommerce_refunds::RefundStatus;
    "ecommerce-transfer": ecommerce_transfer::TransferBillState, ecommerce_transfer::InsuranceClaimState,
        ecommerce_transfer::CompensationState;
    "global": global::TradeState, global::PapayTradeState, global::RefundStatus;
    "industry": industry::RideTradeState;
    "papay": papay::TradeState;
    "papay-insurance": papay_insurance::TradeState;
    "partner-payments": partner_payments::TradeState;
    "payments": payments::TradeState;
    "payscore": payscore::ServiceOrderState, payscore::CollectionState;
    "payscore-partner": payscore_partner::ServiceOrderState, payscore_partner::CollectionState;
    "profitsharing": profitsharing::OrderState, profitsharing::ReceiverResult, profitsharing::ReturnResult,
        profitsharing::FailReason, profitsharing::BrandReceiverResult, profitsharing::BrandReturnResult;
    "refunds": refunds::RefundStatus;
    "transfer": transfer::TransferBillState, transfer::AuthorizedTransferState,
        transfer::PartnerAuthorizedTransferState;
    "transfer-batches": transfer_batches::DetailStatus;
    "vehicle": vehicle::TradeState, vehicle::NotifiedTradeState;
}
