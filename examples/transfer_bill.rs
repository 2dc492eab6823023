//! 商家转账: pays a user, who confirms it in WeChat.
//!
//! `cargo run -p wxpay-examples --example transfer_bill`

use std::error::Error;
use std::time::Duration;

use wxpay::api::transfer::{
    CreateTransferBill, QueryTransferBillByOutBillNo, SceneReport, TransferScene,
};
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, Delivery};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let merchant = sandbox.merchant(AwsLc)?;
    let client = Client::new(merchant, Blocking::new());

    println!("1. 发起转账: store the number before anything is sent");
    let out_bill_no = "plfk2020042013";
    let scene = SceneReport::new()
        .info_type("活动名称")
        .info_content("新会员有礼");
    let bill = CreateTransferBill::new(out_bill_no)
        .appid("wxf636efh567hg4356")
        .openid("o-MYE42l80oelYMDE34nYD456Xoy")
        .transfer_amount(30_000) // fen
        .transfer_remark("新会员开通有礼")
        .transfer_scene_id(TransferScene::from("1000"))
        .transfer_scene_report_infos([scene]);
    // The name is encrypted. It is required from 2,000 yuan.
    let bill = bill.user_name("张三");
    match client.send(&bill) {
        Ok(made) => println!("  verified: {:?} {:?}", made.state, made.package_info),
        // The money may be on its way: query it. Never send it under another number.
        Err(error) if error.delivery() == Delivery::OutcomeUnknown => println!("  {error}"),
        Err(error) => return Err(error.into()),
    }

    println!("2. the user confirms");
    sandbox.confirm_transfer(out_bill_no)?;

    println!("3. 商户单号查询转账单: until its state is final");
    for _ in 0..10 {
        let bill = client.send(QueryTransferBillByOutBillNo::new(out_bill_no))?;
        println!("  verified: {:?}", bill.state);
        match bill.state.as_ref().map(|state| state.as_str()) {
            Some("SUCCESS") => {
                println!("the transfer {out_bill_no} is done");
                return Ok(());
            }
            Some("FAIL" | "CANCELLED") => return Err("the money was not paid out".into()),
            _ => sandbox.advance(Duration::from_secs(1)), // in production: sleep
        }
    }
    Err(format!("the transfer {out_bill_no} is still on its way: query it later").into())
}
