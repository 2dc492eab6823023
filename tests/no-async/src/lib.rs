//! A program without async that embeds wxpay, as an application outside of the workspace does.
//!
//! Its lock file is the proof: no runtime, no futures, no async-trait.

use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, InsuranceClaimState, QueryInsuranceClaimByOutBillNo,
};
use wxpay::blocking::Client;
use wxpay::{Delivery, Error};

/// Takes an insurance claim back and returns the bill's state.
///
/// When the response to the cancellation leaves open what became of it, the bill is queried.
///
/// # Errors
/// Those of the cancellation if its outcome is known, else those of the query.
pub fn take_back(client: &Client, out_bill_no: &str) -> Result<InsuranceClaimState, Error> {
    match client.send(CancelInsuranceClaim::new(out_bill_no)) {
        Ok(cancellation) => Ok(cancellation.state),
        Err(error) if error.delivery() == Delivery::OutcomeUnknown => {
            let bill = client.send(QueryInsuranceClaimByOutBillNo::new(out_bill_no))?;
            Ok(bill.state)
        }
        Err(error) => Err(error),
    }
}
