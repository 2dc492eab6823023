// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether cash, insurance or both pay the order.
    pub enum MixPayType {
        /// Unknown, refused.
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        /// By WeChat Pay only.
        CashOnly = "CASH_ONLY",
        /// By the insurance only.
        InsuranceOnly = "INSURANCE_ONLY",
        /// By insurance and WeChat Pay.
        CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

wxpay_core::open_enum! {
    /// What the order is for.
    pub enum OrderType {
        /// Unknown, refused.
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        /// Registration.
        RegPay = "REG_PAY",
        /// Consultation.
        DiagPay = "DIAG_PAY",
        /// COVID test (nucleic acid).
        CovidExamPay = "COVID_EXAM_PAY",
        /// Hospital stay.
        InHospPay = "IN_HOSP_PAY",
        /// Pharmacy.
        PharmacyPay = "PHARMACY_PAY",
        /// Insurance premium.
        InsurancePay = "INSURANCE_PAY",
        /// Registration at an internet hospital.
        IntRegPay = "INT_REG_PAY",
        /// Follow-up at an internet hospital.
        IntReDiagPay = "INT_RE_DIAG_PAY",
        /// Prescription of an internet hospital.
        IntRxPay = "INT_RX_PAY",
        /// COVID test (antigen).
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        /// Medicine.
        MedPay = "MED_PAY",
    }
}

wxpay_core::open_enum! {
    /// Why cash is added.
    pub enum CashAddType {
        /// Shown as an extra charge of the institution.
        DefaultAddType = "DEFAULT_ADD_TYPE",
        /// Transport.
        Freight = "FREIGHT",
        /// Other medical costs.
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

wxpay_core::open_enum! {
    /// Why cash is reduced.
    pub enum CashReduceType {
        /// Shown as a discount of the institution.
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        /// Reduced by the hospital.
        HospitalReduce = "HOSPITAL_REDUCE",
        /// Reduced by the pharmacy.
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        Discount = "DISCOUNT",
        /// Paid in advance.
        PrePayment = "PRE_PAYMENT",
        /// Taken from the deposit.
        DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

wxpay_core::open_enum! {
    /// State of the mixed order.
    pub enum MixPayStatus {
        /// Unknown, an error.
        UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
        /// Waiting to be paid.
        MixPayCreated = "MIX_PAY_CREATED",
        /// Paid.
        MixPaySuccess = "MIX_PAY_SUCCESS",
        /// Both parts refunded.
        MixPayRefund = "MIX_PAY_REFUND",
        /// Failed.
        MixPayFail = "MIX_PAY_FAIL",
    }
}

wxpay_core::open_enum! {
    /// State of the part that the user pays.
    pub enum SelfPayStatus {
        /// Unknown, an error.
        UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
        /// Waiting to be paid.
        SelfPayCreated = "SELF_PAY_CREATED",
        /// Paid.
        SelfPaySuccess = "SELF_PAY_SUCCESS",
        /// Refunded.
        SelfPayRefund = "SELF_PAY_REFUND",
        /// Failed.
        SelfPayFail = "SELF_PAY_FAIL",
        /// No part paid by oneself.
        NoSelfPay = "NO_SELF_PAY",
    }
}

wxpay_core::open_enum! {
    /// State of the part that medical insurance pays.
    pub enum MedInsPayStatus {
        /// Unknown, an error.
        UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
        /// Waiting to be paid.
        MedInsPayCreated = "MED_INS_PAY_CREATED",
        /// Paid.
        MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
        /// Refunded.
        MedInsPayRefund = "MED_INS_PAY_REFUND",
        /// Failed.
        MedInsPayFail = "MED_INS_PAY_FAIL",
        /// No part of the insurance.
        NoMedInsPay = "NO_MED_INS_PAY",
    }
}
