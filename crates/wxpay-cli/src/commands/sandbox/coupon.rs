//! `wxpay sandbox coupon`: brands, reviewers and users act on product coupons.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::arguments::Global;
use crate::control::{ControlArguments, segment};
use crate::failure::Failure;
use crate::output::Output;

/// Act on product coupons (商品券), as their brand, the review and users do.
#[derive(Debug, Args)]
pub(super) struct Coupon {
    #[command(subcommand)]
    action: Action,
}

/// Actions on product coupons.
#[derive(Debug, Subcommand)]
enum Action {
    /// Pause a stock that is being sent, as the brand does on its platform.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon pause 100232301001
  wxpay sandbox coupon pause 100232301001 --json")]
    Pause(Stock),
    /// Let a paused stock be sent again, as the brand does on its platform.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon resume 100232301001
  wxpay sandbox coupon resume 100232301001 --json")]
    Resume(Stock),
    /// Receive what a pre-send token offers, as the user does in a mini program.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon receive TOKEN
  wxpay sandbox coupon receive TOKEN --json")]
    Receive(Receive),
    /// Receive what a delivery plan (投放计划) delivers, as a user does in WeChat.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon deliver 12000 --openid oUser1
  wxpay sandbox coupon deliver 12000 --openid oUser1 --json")]
    Deliver(Deliver),
    /// Delete a valid coupon, as its user does in WeChat.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon delete CODE --brand 120344
  wxpay sandbox coupon delete CODE --brand 120344 --json")]
    Delete(Delete),
    /// Hold the reviews of product coupons, stocks and delivery plans.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon hold
  wxpay sandbox coupon hold --json")]
    Hold(Reviews),
    /// Approve all that is held, and hold reviews no longer.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon approve
  wxpay sandbox coupon approve --json")]
    Approve(Reviews),
    /// Reject a delivery plan that is being reviewed, or a change of one.
    #[command(after_help = "\
Examples:
  wxpay sandbox coupon reject 12000
  wxpay sandbox coupon reject 12000 --reason 图片不合规")]
    Reject(Reject),
}

#[derive(Debug, Args)]
struct Stock {
    /// Stock: its stock_id.
    #[arg(value_name = "STOCK")]
    stock: String,
    #[command(flatten)]
    control: ControlArguments,
}

#[derive(Debug, Args)]
struct Receive {
    /// Token of the pre-send response.
    #[arg(value_name = "TOKEN")]
    token: String,
    #[command(flatten)]
    control: ControlArguments,
}

#[derive(Debug, Args)]
struct Deliver {
    /// Delivery plan: its plan_id.
    #[arg(value_name = "PLAN")]
    plan: String,
    /// User who receives.
    #[arg(long, value_name = "OPENID")]
    openid: String,
    #[command(flatten)]
    control: ControlArguments,
}

#[derive(Debug, Args)]
struct Delete {
    /// Coupon: its coupon_code.
    #[arg(value_name = "CODE")]
    code: String,
    /// Brand of the coupon.
    #[arg(long, value_name = "BRAND")]
    brand: String,
    #[command(flatten)]
    control: ControlArguments,
}

#[derive(Debug, Args)]
struct Reviews {
    #[command(flatten)]
    control: ControlArguments,
}

#[derive(Debug, Args)]
struct Reject {
    /// Delivery plan: its plan_id.
    #[arg(value_name = "PLAN")]
    plan: String,
    /// Reason that the brand or service provider reads.
    #[arg(long, value_name = "REASON", default_value = "图片不合规")]
    reason: String,
    #[command(flatten)]
    control: ControlArguments,
}

impl Coupon {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self.action {
            Action::Pause(stock) => stock.set("pause", global, output),
            Action::Resume(stock) => stock.set("resume", global, output),
            Action::Receive(Receive { token, control }) => {
                let control = control.open(global)?;
                let body = json!({ "token": token });
                let received = control.post("/api/user-coupons/receive", &body)?;
                show_coupons(&received, output)
            }
            Action::Deliver(Deliver {
                plan,
                openid,
                control,
            }) => {
                let control = control.open(global)?;
                let path = format!("/api/delivery-plans/{}/receive", segment(&plan));
                let received = control.post(&path, &json!({ "openid": openid }))?;
                show_coupons(&received, output)
            }
            Action::Delete(Delete {
                code,
                brand,
                control,
            }) => {
                let control = control.open(global)?;
                let (brand, code) = (segment(&brand), segment(&code));
                let path = format!("/api/user-coupons/{brand}/{code}/delete");
                let deleted = control.post(&path, &json!({}))?;
                show(&deleted, ("coupon_code", "state"), COUPON, output)
            }
            Action::Hold(reviews) => reviews.set(true, global, output),
            Action::Approve(reviews) => reviews.set(false, global, output),
            Action::Reject(Reject {
                plan,
                reason,
                control,
            }) => {
                let control = control.open(global)?;
                let path = format!("/api/delivery-plans/{}/reject", segment(&plan));
                let rejected = control.post(&path, &json!({ "reason": reason }))?;
                let members = ("plan_id", "audit_state");
                show(&rejected, members, ("delivery plan", "投放计划"), output)
            }
        }
    }
}

impl Stock {
    fn set(self, what: &str, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let path = format!("/api/coupon-stocks/{}/{what}", segment(&self.stock));
        let stock = control.post(&path, &json!({}))?;
        show(&stock, ("stock_id", "state"), ("stock", "批次"), output)
    }
}

impl Reviews {
    fn set(self, holds: bool, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let now = control.post("/api/product-coupons/reviews", &json!({ "hold": holds }))?;
        if output.is_json() {
            return output.json(&now);
        }
        output.line(match holds {
            true => output.text("reviews are held", "审核已暂停"),
            false => output.text("all approved", "已全部审核通过"),
        })
    }
}

const COUPON: (&str, &str) = ("coupon", "商品券");

fn show_coupons(coupons: &Value, output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        return output.json(coupons);
    }
    for coupon in coupons.as_array().into_iter().flatten() {
        show(coupon, ("coupon_code", "state"), COUPON, output)?;
    }
    Ok(())
}

/// Shows an object: its number, and where it stands.
fn show(
    value: &Value,
    (number, state): (&str, &str),
    (en, zh): (&str, &str),
    output: &Output,
) -> Result<(), Failure> {
    if output.is_json() {
        return output.json(value);
    }
    let word = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    output.line(format_args!(
        "{} {}: {}",
        output.text(en, zh),
        word(number),
        word(state)
    ))
}
