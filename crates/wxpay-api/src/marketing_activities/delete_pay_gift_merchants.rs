// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Deletes merchants that send coupons from an activity (删除活动发券商户号).
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml)
    #[doc(alias = "删除活动发券商户号")]
    pub request DeletePayGiftMerchants {
        required {
            /// Activity id (活动id). Required. It stands in the path.
            activity_id: String,
        }
        optional {
            /// Merchant numbers that send the coupons. From 1 to 500 items.
            merchant_id_list: Vec<String>,
            /// Request number of the deletion. Of the form `[a-zA-Z0-9\|-_\*]{1,128}`.
            delete_request_no: String,
        }
    }
}

wxpay_core::operation!(DeletePayGiftMerchants => PayGiftMerchantDeletion, wxpay_core::Spec::new(
    "delete_pay_gift_merchants",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
)
.title("删除活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The outcome of deleting merchants from an activity.
    pub answer PayGiftMerchantDeletion {
        always {}
        optional {
            /// Activity id (活动id).
            activity_id: String,
            /// When it was deleted (删除时间).
            delete_time: DateTime,
        }
    }
}
