//! 消费者投诉: reads complaints, replies to one with an image, and completes it.
//!
//! `cargo run -p wxpay-examples --example complaint_reply`

use std::error::Error;

use wxpay::api::complaints::{
    CompleteComplaint, ListComplaints, QueryComplaint, ReplyToComplaint, UploadImage,
};
use wxpay::api::payments::{Amount, NativePrepay};
use wxpay::blocking::Client;
use wxpay::model::File;
use wxpay::{AwsLc, Blocking, DateTime};
use wxpay_sandbox::{NewComplaint, Sandbox};

const ORDER: &str = "1217752501201407033233368018";

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let merchant = sandbox.merchant(AwsLc)?;
    let mchid = merchant.mchid().to_owned();
    let client = Client::new(merchant, Blocking::new());

    // A user pays and complains.
    let order = NativePrepay::new(ORDER)
        .appid("wxd678efh567hg6787")
        .description("咖啡")
        .amount(Amount::cny(100))
        .notify_url("https://shop.example/notify");
    client.send(order)?;
    sandbox.pay(ORDER)?;
    sandbox.file_complaint(NewComplaint::new(ORDER).detail("咖啡是凉的"))?;

    println!("1. 查询投诉单列表");
    let today = DateTime::now().date().to_string();
    let list = ListComplaints::new()
        .begin_date(&today)
        .end_date(&today)
        .limit(10);
    let page = client.send(list)?;
    let first = page.data.into_iter().flatten().next();
    let Some(id) = first.and_then(|complaint| complaint.complaint_id) else {
        println!("there are no complaints");
        return Ok(());
    };

    println!("2. 查询投诉单详情 {id}");
    let complaint = client.send(QueryComplaint::new(&id))?;
    // The phone number arrived encrypted. Debug does not show it.
    println!(
        "  verified: {:?}, phone {:?}",
        complaint.complaint_state, complaint.payer_phone
    );

    println!("3. 商户上传反馈图片, 回复用户");
    let image = File::new("receipt.png", &b"the bytes of an image"[..]);
    let media_id = client.send(UploadImage::new(image))?.media_id;
    let images: Vec<String> = media_id.into_iter().collect();
    let reply = ReplyToComplaint::new(&id)
        .complainted_mchid(&mchid)
        .response_content("已与用户沟通解决")
        .response_images(images);
    client.send(reply)?;

    println!("4. 反馈处理完成");
    client.send(CompleteComplaint::new(&id).complainted_mchid(&mchid))?;
    println!("the complaint {id} is answered");
    Ok(())
}
