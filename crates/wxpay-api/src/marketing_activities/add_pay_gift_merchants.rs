// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Adds merchants that send coupons to an activity (新增活动发券商户号).
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml)
    #[doc(alias = "新增活动发券商户号")]
    pub request AddPayGiftMerchants {
        required {
            /// Activity id (活动id). Required. It stands in the path.
            activity_id: String,
        }
        optional {
            /// Merchant numbers that send the coupons (发券商户号).
            merchant_id_list: Vec<String>,
            /// Request number of the addition.
            add_request_no: String,
        }
    }
}

wxpay_core::operation!(AddPayGiftMerchants => PayGiftMerchantAddition, wxpay_core::Spec::new(
    "add_pay_gift_merchants",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
)
.title("新增活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The outcome of adding merchants to an activity.
    pub answer PayGiftMerchantAddition {
        always {}
        optional {
            /// Activity id (活动id).
            activity_id: String,
            /// When it was added (添加时间).
            add_time: DateTime,
            /// Merchant numbers that are invalid.
            invalid_merchant_id_list: Vec<InvalidMerchant>,
        }
    }
}

wxpay_core::model! {
    /// A merchant that was not accepted and the reason.
    pub answer InvalidMerchant {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Why it is invalid (无效原因).
            invalid_reason: String,
        }
    }
}
