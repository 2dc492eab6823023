// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Lists complaints of a date range with the first version of the interface (查询投诉信息).
    ///
    /// `GET /v3/merchant-service/complaints`
    ///
    /// - Returns [`ComplaintPageV1`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - WeChat Pay has marked it as outdated.
    /// - 中文：查询投诉信息。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
    #[doc(alias = "查询投诉信息")]
    pub request ListComplaintsV1 {
        required {
            /// Begin date (开始日期). Required.
            begin_date: String,
            /// End date (结束日期). Required.
            end_date: String,
        }
        optional {
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(ListComplaintsV1 => ComplaintPageV1, wxpay_core::Spec::new(
    "list_complaints_v1",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints",
)
.title("查询投诉信息")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml")
.query(&["limit", "offset", "begin_date", "end_date", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListComplaintsV1 => [ComplaintV1] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of complaints in the first version of the interface.
    pub answer ComplaintPageV1 {
        always {}
        optional {
            /// Where the page of results starts (分页开始位置).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (投诉总条数).
            total_count: i64,
            /// Result data.
            data: Vec<ComplaintV1>,
        }
    }
}

wxpay_core::model! {
    /// A complaint in the first version of the interface.
    pub answer ComplaintV1 {
        always {}
        optional {
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// When the complaint was made (投诉时间).
            complaint_time: DateTime,
            /// Amount (订单金额). In fen.
            amount: i64,
            /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded.
            payer_phone: Sensitive,
            /// Details of the complaint (投诉详情).
            complaint_detail: String,
            /// Complaint state (投诉单状态).
            complaint_state: ComplaintStateV1,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// When the freeze ends (冻结结束时间).
            frozen_end_time: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a complaint in the first version of the interface.
    pub enum ComplaintStateV1 {
        PayerComplainted = "PAYER_COMPLAINTED",
        Frozened = "FROZENED",
        FrozenFinished = "FROZEN_FINISHED",
        PayerCanceled = "PAYER_CANCELED",
        MerchantRefunded = "MERCHANT_REFUNDED",
        SystemRefunded = "SYSTEM_REFUNDED",
        ManualUnfrozen = "MANUAL_UNFROZEN",
    }
}
