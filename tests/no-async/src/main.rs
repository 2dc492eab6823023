//! Takes an insurance claim back: `wxpay-no-async OUT_BILL_NO`, configured by the environment.

use std::error::Error;

use wxpay::backend::{Roots, TlsProvider};
use wxpay::blocking::Client;
use wxpay::{Blocking, Merchant, OpenSsl};
use wxpay_no_async::take_back;

fn main() -> Result<(), Box<dyn Error>> {
    let out_bill_no = std::env::args()
        .nth(1)
        .ok_or("the bill's number is missing: wxpay-no-async OUT_BILL_NO")?;
    let transport = Blocking::with_provider(TlsProvider::ring(), &Roots::webpki())?.build();
    let client = Client::new(Merchant::from_env(OpenSsl)?, transport);
    println!("{}", take_back(&client, &out_bill_no)?);
    Ok(())
}
