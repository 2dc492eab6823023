// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ManageRecord;

wxpay_core::model! {
    /// Queries one management record of a sub-merchant (查询子商户下指定商户管理记录).
    ///
    /// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
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
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
