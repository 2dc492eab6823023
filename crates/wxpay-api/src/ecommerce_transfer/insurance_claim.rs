use serde::{Deserialize, Serialize};
use wxpay_core::{Answer, DateTime, Decode, DecodeError};

use super::{ReceiverDetail, TransferStatus};
use crate::Extra;

/// 保险理赔单: an insurance-claim bill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsuranceClaim {
    /// 服务商商户号: the service provider's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 二级商户号: the sub-merchant's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 转账接收方信息: who receives the money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver_detail: Option<ReceiverDetail>,
    /// 商户单号: the merchant's own number of the bill.
    pub out_bill_no: String,
    /// 赔付金额, in fen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    pub bill_id: String,
    /// 赔付状态.
    pub state: TransferStatus,
    /// 受理时间: when the bill was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<DateTime>,
    /// 成功时间: when the money was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_time: Option<DateTime>,
    /// 关单信息: why and when the bill was closed. Only queries tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CloseInfo>,
    /// 出资商户号: the merchant whose money it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Decode for InsuranceClaim {
    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        answer.json()
    }
}

/// 关单信息: why and when a bill was closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关单时间: when the bill was closed. The field does bear this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<DateTime>,
    /// 关单原因, such as `NOT_ENOUGH`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
