// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ManageRecord;

wxpay_core::model! {
    /// Queries one management record of a sub-merchant (查询子商户下指定商户管理记录).
    ///
    /// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
    ///
    /// - Returns [`ManageRecord`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询子商户下指定商户管理记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
    #[doc(alias = "查询子商户下指定商户管理记录")]
    pub request QueryManageRecord {
        required {
            /// Merchant management record id (商户管理记录ID). Required. It stands in the path.
            manage_record_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryManageRecord => ManageRecord, wxpay_core::Spec::new(
    "query_manage_record",
    wxpay_core::http::Method::GET,
    "/v3/mch-manage/mch-manage-records/{manage_record_id}",
)
.title("查询子商户下指定商户管理记录")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940383")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
