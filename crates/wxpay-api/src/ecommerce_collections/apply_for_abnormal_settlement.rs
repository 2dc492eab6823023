// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalReason;
use super::AbnormalSettlementMode;
use super::AbnormalSettlementResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Applies for the handling of an abnormal batch settlement (个人收款-申请异常结算批次单处理).
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    ///
    /// - Returns [`AbnormalBatchSettlement`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_abnormal_settle_batch_no` and the same parameters.
    /// - 中文：个人收款-申请异常结算批次单处理。调用方：服务商、平台；`out_abnormal_settle_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    #[doc(alias = "个人收款-申请异常结算批次单处理")]
    pub request ApplyForAbnormalSettlement {
        required {
            /// WeChat Pay's settlement batch number (微信支付结算批次单号). Required. It stands in the path.
            settle_batch_no: String,
            /// The merchant's own abnormal settlement batch number (商户异常结算批次单号). Required.
            out_abnormal_settle_batch_no: String,
            /// How the abnormal settlement batch is handled (异常结算批次单处理方式). Required.
            abnormal_settle_type: AbnormalSettlementMode,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
            individual_auth_id: String,
            /// Description.
            description: String,
        }
    }
}

wxpay_core::operation!(ApplyForAbnormalSettlement => AbnormalBatchSettlement, wxpay_core::Spec::new(
    "apply_for_abnormal_settlement",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
)
.title("个人收款-申请异常结算批次单处理")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015198012")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_abnormal_settle_batch_no")));

wxpay_core::model! {
    /// An abnormal batch settlement, its reason and how it is handled.
    pub answer AbnormalBatchSettlement {
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
            state: BatchState,
            /// Trade scenario (交易场景).
            trade_scenario: AbnormalTradeScenario,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// When it was finished (批次完成时间).
            finish_time: DateTime,
            /// Kind of abnormality (异常原因类型).
            abnormal_type: AbnormalReason,
            /// Result of handling the abnormal settlement (异常结算处理结果).
            abnormal_settle_result: AbnormalSettlementResult,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of an abnormal batch settlement.
    pub enum BatchState {
        Accepted = "ACCEPTED",
        Received = "RECEIVED",
        Success = "SUCCESS",
        DeductFeeFail = "DEDUCT_FEE_FAIL",
        Abnormal = "ABNORMAL",
        AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
    }
}

wxpay_core::open_enum! {
    /// The trade that an abnormal batch settlement belongs to.
    pub enum AbnormalTradeScenario {
        Recommerce = "RECOMMERCE",
        Individualtrade = "INDIVIDUALTRADE",
    }
}
