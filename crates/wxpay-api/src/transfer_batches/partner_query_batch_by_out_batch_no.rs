// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailSummary;
use super::PartnerBatchCloseReason;
use super::TransferPurpose;
use super::TransferScene;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a sub-merchant's batch by the merchant's own number (商家批次单号查询批次单).
    ///
    /// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// - Returns [`PartnerBatchByOutBatchNo`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：商家批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml)
    #[doc(alias = "商家批次单号查询批次单")]
    pub request PartnerQueryBatchByOutBatchNo {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// Whether to query the transfer details (是否查询转账明细单). Required.
            need_query_detail: bool,
        }
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Status of the detail (明细状态).
            detail_status: PartnerDetailFilter,
        }
    }
}

wxpay_core::operation!(PartnerQueryBatchByOutBatchNo => PartnerBatchByOutBatchNo, wxpay_core::Spec::new(
    "partner_query_batch_by_out_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
)
.title("商家批次单号查询批次单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml")
.query(&["need_query_detail", "offset", "limit", "detail_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(PartnerQueryBatchByOutBatchNo => [DetailSummary] in transfer_detail_list, items by offset);

wxpay_core::model! {
    /// A sub-merchant's batch with its state, totals and details, found by the merchant's own number.
    pub answer PartnerBatchByOutBatchNo {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付批次单号).
            batch_id: String,
            /// The sub-merchant's application id (特约商户appid).
            sub_appid: String,
            /// Batch status (批次状态).
            batch_status: String,
            /// Batch type (批次类型).
            batch_type: String,
            /// Authorization type (特约商户授权类型).
            authorization_type: String,
            /// Batch name (批次名称).
            batch_name: String,
            /// Batch remark (批次备注).
            batch_remark: String,
            /// Why it was closed (批次关闭原因).
            close_reason: PartnerBatchCloseReason,
            /// Total amount (转账总金额). In fen.
            total_amount: i64,
            /// Total number (转账总笔数).
            total_num: i64,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// When it was last updated (批次更新时间).
            update_time: DateTime,
            /// Amount that succeeded (转账成功金额). In fen.
            success_amount: i64,
            /// Number that succeeded (转账成功笔数).
            success_num: i64,
            /// Amount that failed (转账失败金额). In fen.
            fail_amount: i64,
            /// Number that failed (转账失败笔数).
            fail_num: i64,
            /// List of transfer details (转账明细单列表).
            transfer_detail_list: Vec<DetailSummary>,
            /// The service provider's application id (服务商的appid).
            sp_appid: String,
            /// Purpose of the batch transfer (批量转账用途).
            transfer_purpose: TransferPurpose,
            /// Transfer scene (转账场景).
            transfer_scene: TransferScene,
        }
    }
}

wxpay_core::open_enum! {
    /// Which transfers of a sub-merchant's batch a query shows.
    pub enum PartnerDetailFilter {
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    }
}
