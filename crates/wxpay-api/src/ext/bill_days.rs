//! The day that a bill is of.

/// Gives applications for a day's bill constructors that take the day.
#[allow(unused_macros, reason = "a build may have none of these families")]
macro_rules! bill_days {
    ($($feature:literal: $($family:ident::$bill:ident),+;)+) => {
        $($(
            #[cfg(feature = $feature)]
            impl crate::$family::$bill {
                /// Creates the request for the bill of that day in Beijing.
                pub fn for_day(day: wxpay_core::Date) -> Self {
                    Self::new().bill_date(day)
                }

                /// Creates the request for the bill of yesterday in Beijing, by the system's clock.
                ///
                /// Bills of a day are there from about 10 o'clock of the next one; before, the service
                /// answers `NO_STATEMENT_EXIST`.
                pub fn yesterday() -> Self {
                    let today = wxpay_core::DateTime::now().date();
                    Self::for_day(today.previous().unwrap_or(today))
                }
            }
        )+)+
    };
}

bill_days! {
    "bills": bills::ApplyForEcommerceFundFlowBill, bills::ApplyForFundFlowBill,
        bills::ApplyForSubMerchantFundFlowBill, bills::ApplyForTradeBill;
    "profitsharing": profitsharing::ApplyForBill;
}
