// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the states of serial numbers (查询sn码状态).
    ///
    /// `POST /v3/gov/subsidy/sncode/query`
    ///
    /// - Returns [`SnCodeList`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询sn码状态。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "查询sn码状态")]
    pub request QuerySnCodes {
        required {
            /// Serial numbers of the goods (S/N码集合). Required.
            sn_code_list: Vec<String>,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySnCodes => SnCodeList, wxpay_core::Spec::new(
    "query_sn_codes",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/sncode/query",
)
.title("查询sn码状态")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The states of serial numbers.
    pub answer SnCodeList {
        always {}
        optional {
            /// States of the serial numbers (sn码状态数组).
            goods_sn_list: Vec<SnCode>,
        }
    }
}

wxpay_core::model! {
    /// A serial number with its state.
    pub answer SnCode {
        always {}
        optional {
            /// Serial number of the goods (S/N码).
            sn_code: String,
            /// State (状态).
            state: SnCodeState,
            /// Why it cannot be sold (不可售的原因).
            not_sellable_reason: NotSellableReason,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a serial number can be sold.
    pub enum SnCodeState {
        SncodeStateUnknown = "SNCODE_STATE_UNKNOWN",
        SncodeStateSellable = "SNCODE_STATE_SELLABLE",
        SncodeStateNotSellable = "SNCODE_STATE_NOT_SELLABLE",
    }
}

wxpay_core::open_enum! {
    /// Why a serial number cannot be sold.
    pub enum NotSellableReason {
        NotSellableReasonUsed = "NOT_SELLABLE_REASON_USED",
        NotSellableReasonNotFound = "NOT_SELLABLE_REASON_NOT_FOUND",
    }
}
