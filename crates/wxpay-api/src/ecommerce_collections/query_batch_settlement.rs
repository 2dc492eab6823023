// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalReason;
use super::AbnormalSettlementResult;
use super::TradeScenario;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a batch settlement by its WeChat Pay number (个人收款-查询批量结算信息).
    ///
    /// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    ///
    /// - Returns [`BatchSettlement`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：个人收款-查询批量结算信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
    #[doc(alias = "个人收款-查询批量结算信息")]
    pub request QueryBatchSettlement {
        required {
            /// WeChat Pay's settlement batch number (微信支付结算批次单号). Required. It stands in the path.
            settle_batch_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBatchSettlement => BatchSettlement, wxpay_core::Spec::new(
    "query_batch_settlement",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
)
.title("个人收款-查询批量结算信息")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012650326")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A batch settlement with its state.
    pub answer BatchSettlement {
        always {}
        optional {
            /// The merchant's own settlement batch number (商户结算批次单号).
            out_settle_batch_no: String,
            /// WeChat Pay's settlement batch number (微信支付结算批次单号).
            settle_batch_no: String,
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// Description (收款方描述).
            description: String,
            /// State (批次状态).
            state: String,
            /// Trade scenario (交易场景).
            trade_scenario: TradeScenario,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// When it was finished (批次完成时间).
            finish_time: DateTime,
            /// Result of handling the abnormal settlement (异常结算处理结果). Described by SKIT; no official source confirms it.
            abnormal_settle_result: AbnormalSettlementResult,
            /// Kind of abnormality (异常原因类型). Described by SKIT; no official source confirms it.
            abnormal_type: AbnormalReason,
        }
    }
}
