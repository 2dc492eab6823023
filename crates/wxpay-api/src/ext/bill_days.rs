//! The day of a bill.

/// Adds constructors that take the day to requests for a daily bill.
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
                /// A day's bill is ready at about 10:00 of the next day; before, the service answers
                /// `NO_STATEMENT_EXIST`.
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
