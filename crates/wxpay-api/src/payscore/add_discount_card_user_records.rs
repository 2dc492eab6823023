// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ObjectiveCompletionRecord;
use super::RewardUsageRecord;

wxpay_core::model! {
    /// Adds a user's completed objectives and used rewards to a discount card (增加用户记录).
    ///
    /// `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：增加用户记录。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
    #[doc(alias = "增加用户记录")]
    pub request AddDiscountCardUserRecords {
        required {
            /// The merchant's own number for receiving the card (商户领卡号). Required. It stands in the path.
            out_card_code: String,
            /// Card template id (卡模板ID). Required.
            card_template_id: String,
        }
        optional {
            /// Records of completing the objective (目标完成记录).
            objective_completion_records: Vec<ObjectiveCompletionRecord>,
            /// Records of using the reward (优惠使用记录).
            reward_usage_records: Vec<RewardUsageRecord>,
        }
    }
}

wxpay_core::operation!(AddDiscountCardUserRecords => (), wxpay_core::Spec::new(
    "add_discount_card_user_records",
    wxpay_core::http::Method::POST,
    "/v3/discount-card/cards/{out_card_code}/add-user-records",
)
.title("增加用户记录")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml")
.body(wxpay_core::Body::Json));
