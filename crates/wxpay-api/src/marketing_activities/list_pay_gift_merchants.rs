// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the merchants that send coupons in an activity, page by page (查询活动发券商户号).
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml)
    #[doc(alias = "查询活动发券商户号")]
    pub request ListPayGiftMerchants {
        required {
            /// Activity id (活动id). Required. It stands in the path.
            activity_id: String,
        }
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListPayGiftMerchants => PayGiftMerchantPage, wxpay_core::Spec::new(
    "list_pay_gift_merchants",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
)
.title("查询活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPayGiftMerchants => [PayGiftMerchant] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of the merchants that send coupons in an activity.
    pub answer PayGiftMerchantPage {
        always {}
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (总数).
            total_count: i64,
            /// Activity id (活动id).
            activity_id: String,
            /// Result data (结果集).
            data: Vec<PayGiftMerchant>,
        }
    }
}

wxpay_core::model! {
    /// A merchant that sends coupons in an activity.
    pub answer PayGiftMerchant {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Merchant name (商户名称).
            merchant_name: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}
